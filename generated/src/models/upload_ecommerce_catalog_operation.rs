// Written by `cargo xtask regen`. Do not edit.

//! The inline schemas of the operation `uploadEcommerceCatalog`.

use crate::runtime::wire::{Extra, File, UnknownValue};

/// Part of the operation `uploadEcommerceCatalog`.
#[non_exhaustive]
pub struct UploadEcommerceCatalogBody {
    /// `catalog`.
    pub catalog: Option<File>,
    /// `finalize`.
    pub finalize: Option<UploadEcommerceCatalogBodyFinalize>,
    /// `import_job_id`.
    pub import_job_id: Option<String>,
    /// `part_number`.
    pub part_number: Option<i64>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl UploadEcommerceCatalogBody {
    /// With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `catalog`.
    #[must_use]
    #[inline]
    pub fn with_catalog(mut self, catalog: impl Into<File>) -> Self {
        self.catalog = Some(catalog.into());
        self
    }

    /// Sets `finalize`.
    #[must_use]
    #[inline]
    pub fn with_finalize(
        mut self,
        finalize: impl Into<UploadEcommerceCatalogBodyFinalize>,
    ) -> Self {
        self.finalize = Some(finalize.into());
        self
    }

    /// Sets `import_job_id`.
    #[must_use]
    #[inline]
    pub fn with_import_job_id(mut self, import_job_id: impl Into<String>) -> Self {
        self.import_job_id = Some(import_job_id.into());
        self
    }

    /// Sets `part_number`.
    #[must_use]
    #[inline]
    pub fn with_part_number(mut self, part_number: i64) -> Self {
        self.part_number = Some(part_number);
        self
    }
}

/// Part of the operation `uploadEcommerceCatalog`.
#[derive(Clone)]
#[non_exhaustive]
pub enum UploadEcommerceCatalogBodyFinalize {
    /// `true`
    True,
    /// `false`
    False,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(UploadEcommerceCatalogBody {
    catalog: "catalog",
    finalize: "finalize",
    import_job_id: "import_job_id",
    part_number: "part_number",
});

crate::runtime::string_enum!(UploadEcommerceCatalogBodyFinalize {
    True = "true",
    False = "false",
});
