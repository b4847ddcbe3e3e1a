// Written by `cargo xtask regen`. Do not edit.

//! How the operations of the tag `Folders` are called by name.

use crate::{endpoints, models};

crate::runtime::dispatch::table!("Folders" folders:
    ListFolders = list_folders()
        .page(query "page": i64)
        .per_page(query "per_page": i64)
        .parent_folder_id(query "parent_folder_id": i64),
        401 => crate::runtime::Json<models::Error>;
    CreateFolder = create_folder(json "body": models::CreateFolderBody),
        400 | 401 => crate::runtime::Json<models::Error>;
    RetrieveFolder = retrieve_folder(path "id": i64),
        401 | 404 => crate::runtime::Json<models::Error>;
    UpdateFolder = update_folder(path "id": i64, json "body": models::UpdateFolderBody),
        400 | 401 | 404 => crate::runtime::Json<models::Error>;
    DeleteFolder = delete_folder(path "id": i64),
        401 | 404 | 422 => crate::runtime::Json<models::Error>;
);
