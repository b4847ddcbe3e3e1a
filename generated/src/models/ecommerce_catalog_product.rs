// Written by `cargo xtask regen`. Do not edit.

//! Schema `ecommerce_catalog_product`.

use super::EcommerceCatalogVariant;
use crate::runtime::wire::{Extra, Map, Nullable, Number};

/// Schema `ecommerce_catalog_product`.
#[non_exhaustive]
pub struct EcommerceCatalogProduct {
    /// `id`. Required.
    pub id: Option<String>,
    /// `title`. Required.
    pub title: Option<String>,
    /// `url`. Required.
    pub url: Option<String>,
    /// `description`.
    pub description: Nullable<String>,
    /// `description_html`.
    pub description_html: Nullable<String>,
    /// `featured_image_url`.
    pub featured_image_url: Nullable<String>,
    /// `image_urls`.
    pub image_urls: Option<Vec<String>>,
    /// `price_min`.
    pub price_min: Nullable<Number>,
    /// `price_max`.
    pub price_max: Nullable<Number>,
    /// `currency`.
    pub currency: Nullable<String>,
    /// `in_stock`.
    pub in_stock: Nullable<bool>,
    /// `tags`.
    pub tags: Option<Vec<String>>,
    /// `collections`.
    pub collections: Option<Vec<EcommerceCatalogProductCollectionsItem>>,
    /// `category_path`.
    pub category_path: Nullable<EcommerceCatalogProductCategoryPath>,
    /// `available_options`.
    pub available_options: Option<Vec<EcommerceCatalogProductAvailableOptionsItem>>,
    /// `variants`.
    pub variants: Option<Vec<EcommerceCatalogVariant>>,
    /// `additional_data`.
    pub additional_data: Nullable<Map<serde_json::Value>>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl EcommerceCatalogProduct {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(
        id: impl Into<String>,
        title: impl Into<String>,
        url: impl Into<String>,
    ) -> Self {
        Self {
            id: Some(id.into()),
            title: Some(title.into()),
            url: Some(url.into()),
            ..Self::default()
        }
    }

    /// Sets `description`.
    #[must_use]
    #[inline]
    pub fn with_description(mut self, description: impl Into<Nullable<String>>) -> Self {
        self.description = description.into();
        self
    }

    /// Sets `description_html`.
    #[must_use]
    #[inline]
    pub fn with_description_html(
        mut self,
        description_html: impl Into<Nullable<String>>,
    ) -> Self {
        self.description_html = description_html.into();
        self
    }

    /// Sets `featured_image_url`.
    #[must_use]
    #[inline]
    pub fn with_featured_image_url(
        mut self,
        featured_image_url: impl Into<Nullable<String>>,
    ) -> Self {
        self.featured_image_url = featured_image_url.into();
        self
    }

    /// Sets `image_urls`.
    #[must_use]
    #[inline]
    pub fn with_image_urls(
        mut self,
        image_urls: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.image_urls = Some(image_urls.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `price_min`.
    #[must_use]
    #[inline]
    pub fn with_price_min(mut self, price_min: impl Into<Nullable<Number>>) -> Self {
        self.price_min = price_min.into();
        self
    }

    /// Sets `price_max`.
    #[must_use]
    #[inline]
    pub fn with_price_max(mut self, price_max: impl Into<Nullable<Number>>) -> Self {
        self.price_max = price_max.into();
        self
    }

    /// Sets `currency`.
    #[must_use]
    #[inline]
    pub fn with_currency(mut self, currency: impl Into<Nullable<String>>) -> Self {
        self.currency = currency.into();
        self
    }

    /// Sets `in_stock`.
    #[must_use]
    #[inline]
    pub fn with_in_stock(mut self, in_stock: impl Into<Nullable<bool>>) -> Self {
        self.in_stock = in_stock.into();
        self
    }

    /// Sets `tags`.
    #[must_use]
    #[inline]
    pub fn with_tags(
        mut self,
        tags: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `collections`.
    #[must_use]
    #[inline]
    pub fn with_collections(
        mut self,
        collections: impl IntoIterator<
            Item = impl Into<EcommerceCatalogProductCollectionsItem>,
        >,
    ) -> Self {
        self.collections = Some(collections.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `category_path`.
    #[must_use]
    #[inline]
    pub fn with_category_path(
        mut self,
        category_path: impl Into<Nullable<EcommerceCatalogProductCategoryPath>>,
    ) -> Self {
        self.category_path = category_path.into();
        self
    }

    /// Sets `available_options`.
    #[must_use]
    #[inline]
    pub fn with_available_options(
        mut self,
        available_options: impl IntoIterator<
            Item = impl Into<EcommerceCatalogProductAvailableOptionsItem>,
        >,
    ) -> Self {
        self.available_options = Some(
            available_options.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `variants`.
    #[must_use]
    #[inline]
    pub fn with_variants(
        mut self,
        variants: impl IntoIterator<Item = impl Into<EcommerceCatalogVariant>>,
    ) -> Self {
        self.variants = Some(variants.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `additional_data`.
    #[must_use]
    #[inline]
    pub fn with_additional_data(
        mut self,
        additional_data: impl Into<Nullable<Map<serde_json::Value>>>,
    ) -> Self {
        self.additional_data = additional_data.into();
        self
    }
}

/// Part of the schema `ecommerce_catalog_product`.
#[non_exhaustive]
pub struct EcommerceCatalogProductAvailableOptionsItem {
    /// `name`.
    pub name: Option<String>,
    /// `values`.
    pub values: Option<Vec<String>>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl EcommerceCatalogProductAvailableOptionsItem {
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

    /// Sets `values`.
    #[must_use]
    #[inline]
    pub fn with_values(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.values = Some(values.into_iter().map(Into::into).collect());
        self
    }
}

/// Part of the schema `ecommerce_catalog_product`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum EcommerceCatalogProductCategoryPath {
    /// Text.
    String(String),
    /// A list.
    List(Vec<String>),
    /// JSON that fits none of these, or several.
    Unknown(serde_json::Value),
}

/// Part of the schema `ecommerce_catalog_product`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum EcommerceCatalogProductCollectionsItem {
    /// Text.
    String(String),
    /// An object.
    Object(Box<EcommerceCatalogProductCollectionsItemObject>),
    /// JSON that fits none of these, or several.
    Unknown(serde_json::Value),
}

/// Part of the schema `ecommerce_catalog_product`.
#[non_exhaustive]
pub struct EcommerceCatalogProductCollectionsItemObject {
    /// `title`.
    pub title: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl EcommerceCatalogProductCollectionsItemObject {
    /// With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `title`.
    #[must_use]
    #[inline]
    pub fn with_title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }
}

crate::runtime::model!(EcommerceCatalogProduct {
    id: "id" required,
    title: "title" required,
    url: "url" required,
    description: "description" nullable,
    description_html: "description_html" nullable,
    featured_image_url: "featured_image_url" nullable,
    image_urls: "image_urls",
    price_min: "price_min" nullable,
    price_max: "price_max" nullable,
    currency: "currency" nullable,
    in_stock: "in_stock" nullable,
    tags: "tags",
    collections: "collections",
    category_path: "category_path" nullable,
    available_options: "available_options",
    variants: "variants",
    additional_data: "additional_data" nullable,
});

crate::runtime::model!(EcommerceCatalogProductAvailableOptionsItem {
    name: "name",
    values: "values",
});

crate::runtime::union!(EcommerceCatalogProductCategoryPath {
    String(String): [[Kind(String)]] from,
    List(Vec<String>): [[Kind(Array)]] from,
});

crate::runtime::union!(EcommerceCatalogProductCollectionsItem {
    String(String): [[Kind(String)]] from,
    Object(Box<EcommerceCatalogProductCollectionsItemObject>): [[Kind(Object)]] from,
});

crate::runtime::model!(EcommerceCatalogProductCollectionsItemObject {
    title: "title",
});
