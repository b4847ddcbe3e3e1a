// Written by `cargo xtask regen`. Do not edit.

//! The operations of the tag `Macros`.

use crate::models;
use crate::runtime::{PathParam, Request, Style};

/// `GET /macros`
///
/// [`Client::items`](crate::Client::items) gives the items of all pages.
#[inline]
pub fn list_macros() -> Request<ListMacros> {
    Request::new()
}

impl Request<ListMacros> {
    /// `per_page`. At least 1. At most 150. Default: `50`.
    #[must_use]
    #[inline]
    pub fn per_page(self, per_page: i64) -> Self {
        self.set_query("per_page", Style::Form, &per_page)
    }

    /// `starting_after`.
    #[must_use]
    #[inline]
    pub fn starting_after(self, starting_after: impl Into<String>) -> Self {
        self.set_query(
            "starting_after",
            Style::Form,
            &Into::<String>::into(starting_after),
        )
    }

    /// `updated_since`.
    #[must_use]
    #[inline]
    pub fn updated_since(self, updated_since: i64) -> Self {
        self.set_query("updated_since", Style::Form, &updated_since)
    }
}

/// `GET /macros/{id}`
#[inline]
pub fn get_macro(id: impl Into<PathParam>) -> Request<GetMacro> {
    Request::new().set_path("id", id)
}

crate::runtime::operation!(
    /// The operation of [`list_macros`].
    ListMacros: "listMacros", Get "/macros" -> crate::runtime::Json<models::MacroList>
);

crate::runtime::paged!(
    ListMacros: models::Macro, "/data", |page| page.data.take(),
    Cursor("/pages/next/starting_after", NoCursor, Query("starting_after")),
    Link("/pages/next"),
);

crate::runtime::operation!(
    /// The operation of [`get_macro`].
    GetMacro: "getMacro", Get "/macros/{id}" -> crate::runtime::Json<models::Macro>
);
