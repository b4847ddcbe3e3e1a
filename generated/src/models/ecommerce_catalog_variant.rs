// Written by `cargo xtask regen`. Do not edit.

//! Schema `ecommerce_catalog_variant`.

use crate::runtime::wire::{Extra, Nullable, Number};

/// Schema `ecommerce_catalog_variant`.
#[non_exhaustive]
pub struct EcommerceCatalogVariant {
    /// `id`.
    pub id: Option<String>,
    /// `title`.
    pub title: Option<String>,
    /// `price`.
    pub price: Nullable<Number>,
    /// `compare_at_price`.
    pub compare_at_price: Nullable<Number>,
    /// `in_stock`.
    pub in_stock: Option<bool>,
    /// `url`.
    pub url: Nullable<String>,
    /// `image_url`.
    pub image_url: Nullable<String>,
    /// `selected_options`.
    pub selected_options: Option<Vec<EcommerceCatalogVariantSelectedOptionsItem>>,
    /// `sku`.
    pub sku: Nullable<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl EcommerceCatalogVariant {
    /// With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `id`.
    #[must_use]
    #[inline]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets `title`.
    #[must_use]
    #[inline]
    pub fn with_title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets `price`.
    #[must_use]
    #[inline]
    pub fn with_price(mut self, price: impl Into<Nullable<Number>>) -> Self {
        self.price = price.into();
        self
    }

    /// Sets `compare_at_price`.
    #[must_use]
    #[inline]
    pub fn with_compare_at_price(
        mut self,
        compare_at_price: impl Into<Nullable<Number>>,
    ) -> Self {
        self.compare_at_price = compare_at_price.into();
        self
    }

    /// Sets `in_stock`.
    #[must_use]
    #[inline]
    pub fn with_in_stock(mut self, in_stock: bool) -> Self {
        self.in_stock = Some(in_stock);
        self
    }

    /// Sets `url`.
    #[must_use]
    #[inline]
    pub fn with_url(mut self, url: impl Into<Nullable<String>>) -> Self {
        self.url = url.into();
        self
    }

    /// Sets `image_url`.
    #[must_use]
    #[inline]
    pub fn with_image_url(mut self, image_url: impl Into<Nullable<String>>) -> Self {
        self.image_url = image_url.into();
        self
    }

    /// Sets `selected_options`.
    #[must_use]
    #[inline]
    pub fn with_selected_options(
        mut self,
        selected_options: impl IntoIterator<
            Item = impl Into<EcommerceCatalogVariantSelectedOptionsItem>,
        >,
    ) -> Self {
        self.selected_options = Some(
            selected_options.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `sku`.
    #[must_use]
    #[inline]
    pub fn with_sku(mut self, sku: impl Into<Nullable<String>>) -> Self {
        self.sku = sku.into();
        self
    }
}

/// Part of the schema `ecommerce_catalog_variant`.
#[non_exhaustive]
pub struct EcommerceCatalogVariantSelectedOptionsItem {
    /// `name`.
    pub name: Option<String>,
    /// `value`.
    pub value: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl EcommerceCatalogVariantSelectedOptionsItem {
    /// With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`.
    #[must_use]
    #[inline]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `value`.
    #[must_use]
    #[inline]
    pub fn with_value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

crate::runtime::model!(EcommerceCatalogVariant {
    id: "id",
    title: "title",
    price: "price" nullable,
    compare_at_price: "compare_at_price" nullable,
    in_stock: "in_stock",
    url: "url" nullable,
    image_url: "image_url" nullable,
    selected_options: "selected_options",
    sku: "sku" nullable,
});

crate::runtime::model!(EcommerceCatalogVariantSelectedOptionsItem {
    name: "name",
    value: "value",
});
