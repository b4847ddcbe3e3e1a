// Written by `cargo xtask regen`. Do not edit.

//! The operations of the tag `Notes`.

use crate::models;
use crate::runtime::{PathParam, Request, Style};

/// `GET /companies/{company_id}/notes`
///
/// [`Client::items`](crate::Client::items) gives the items of all pages.
#[inline]
pub fn list_company_notes(
    company_id: impl Into<PathParam>,
) -> Request<ListCompanyNotes> {
    Request::new().set_path("company_id", company_id)
}

impl Request<ListCompanyNotes> {
    /// `page`.
    #[must_use]
    #[inline]
    pub fn page(self, page: i64) -> Self {
        self.set_query("page", Style::Form, &page)
    }

    /// `per_page`.
    #[must_use]
    #[inline]
    pub fn per_page(self, per_page: i64) -> Self {
        self.set_query("per_page", Style::Form, &per_page)
    }
}

/// `POST /companies/{company_id}/notes`
#[inline]
pub fn create_company_note(
    company_id: impl Into<PathParam>,
    body: impl Into<models::CreateCompanyNoteBody>,
) -> Request<CreateCompanyNote> {
    Request::new()
        .set_path("company_id", company_id)
        .set_json(&Into::<models::CreateCompanyNoteBody>::into(body))
}

/// `GET /contacts/{id}/notes`
///
/// [`Client::items`](crate::Client::items) gives the items of all pages.
#[inline]
pub fn list_notes(id: impl Into<PathParam>) -> Request<ListNotes> {
    Request::new().set_path("id", id)
}

impl Request<ListNotes> {
    /// `page`.
    #[must_use]
    #[inline]
    pub fn page(self, page: i64) -> Self {
        self.set_query("page", Style::Form, &page)
    }

    /// `per_page`.
    #[must_use]
    #[inline]
    pub fn per_page(self, per_page: i64) -> Self {
        self.set_query("per_page", Style::Form, &per_page)
    }
}

/// `POST /contacts/{id}/notes`
#[inline]
pub fn create_note(
    id: impl Into<PathParam>,
    body: impl Into<models::CreateNoteBody>,
) -> Request<CreateNote> {
    Request::new()
        .set_path("id", id)
        .set_json(&Into::<models::CreateNoteBody>::into(body))
}

/// `GET /notes/{id}`
#[inline]
pub fn retrieve_note(id: i64) -> Request<RetrieveNote> {
    Request::new().set_path("id", id)
}

crate::runtime::operation!(
    /// The operation of [`list_company_notes`].
    ListCompanyNotes: "listCompanyNotes", Get "/companies/{company_id}/notes" -> crate::runtime::Json<models::NoteList>
);

crate::runtime::paged!(
    ListCompanyNotes: models::Note, "/data", |page| page.data.take(),
    Link("/pages/next"),
    Number("/pages/page", "/pages/total_pages", Query("page")),
);

crate::runtime::operation!(
    /// The operation of [`create_company_note`].
    CreateCompanyNote: "createCompanyNote", Post "/companies/{company_id}/notes" -> crate::runtime::Json<models::Note>
);

crate::runtime::operation!(
    /// The operation of [`list_notes`].
    ListNotes: "listNotes", Get "/contacts/{id}/notes" -> crate::runtime::Json<models::NoteList>
);

crate::runtime::paged!(
    ListNotes: models::Note, "/data", |page| page.data.take(),
    Link("/pages/next"),
    Number("/pages/page", "/pages/total_pages", Query("page")),
);

crate::runtime::operation!(
    /// The operation of [`create_note`].
    CreateNote: "createNote", Post "/contacts/{id}/notes" -> crate::runtime::Json<models::Note>
);

crate::runtime::operation!(
    /// The operation of [`retrieve_note`].
    RetrieveNote: "retrieveNote", Get "/notes/{id}" -> crate::runtime::Json<models::Note>
);
