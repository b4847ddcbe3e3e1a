// Written by `cargo xtask regen`. Do not edit.

//! The operations of the tag `Folders`.

use crate::models;
use crate::runtime::{Request, Style};

/// `GET /folders`
///
/// [`Client::items`](crate::Client::items) gives the items of all pages.
#[inline]
pub fn list_folders() -> Request<ListFolders> {
    Request::new()
}

impl Request<ListFolders> {
    /// `page`.
    #[must_use]
    #[inline]
    pub fn page(self, page: i64) -> Self {
        self.set_query("page", Style::Form, &page)
    }

    /// `per_page`. At most 150.
    #[must_use]
    #[inline]
    pub fn per_page(self, per_page: i64) -> Self {
        self.set_query("per_page", Style::Form, &per_page)
    }

    /// `parent_folder_id`.
    #[must_use]
    #[inline]
    pub fn parent_folder_id(self, parent_folder_id: i64) -> Self {
        self.set_query("parent_folder_id", Style::Form, &parent_folder_id)
    }
}

/// `POST /folders`
#[inline]
pub fn create_folder(
    body: impl Into<models::CreateFolderBody>,
) -> Request<CreateFolder> {
    Request::new().set_json(&Into::<models::CreateFolderBody>::into(body))
}

/// `GET /folders/{id}`
#[inline]
pub fn retrieve_folder(id: i64) -> Request<RetrieveFolder> {
    Request::new().set_path("id", id)
}

/// `PUT /folders/{id}`
#[inline]
pub fn update_folder(
    id: i64,
    body: impl Into<models::UpdateFolderBody>,
) -> Request<UpdateFolder> {
    Request::new()
        .set_path("id", id)
        .set_json(&Into::<models::UpdateFolderBody>::into(body))
}

/// `DELETE /folders/{id}`
#[inline]
pub fn delete_folder(id: i64) -> Request<DeleteFolder> {
    Request::new().set_path("id", id)
}

crate::runtime::operation!(
    /// The operation of [`list_folders`].
    ListFolders: "listFolders", Get "/folders" -> crate::runtime::Json<models::ListFoldersResponse>
);

crate::runtime::paged!(
    ListFolders: models::Folder, "/data", |page| page.data.take(),
    Link("/pages/next"),
    Number("/pages/page", "/pages/total_pages", Query("page")),
);

crate::runtime::operation!(
    /// The operation of [`create_folder`].
    CreateFolder: "createFolder", Post "/folders" -> crate::runtime::Json<models::Folder>
);

crate::runtime::operation!(
    /// The operation of [`retrieve_folder`].
    RetrieveFolder: "retrieveFolder", Get "/folders/{id}" -> crate::runtime::Json<models::Folder>
);

crate::runtime::operation!(
    /// The operation of [`update_folder`].
    UpdateFolder: "updateFolder", Put "/folders/{id}" -> crate::runtime::Json<models::Folder>
);

crate::runtime::operation!(
    /// The operation of [`delete_folder`].
    DeleteFolder: "deleteFolder", Delete "/folders/{id}" -> crate::runtime::Json<models::DeletedFolderObject>
);
