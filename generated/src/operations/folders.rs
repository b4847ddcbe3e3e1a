// Written by `cargo xtask regen`. Do not edit.

//! How the operations of the tag `Folders` are called by name.

use crate::{endpoints, models};

crate::runtime::dispatch::table!("Folders" folders:
    ListFolders = list_folders()
        .page(query "page": i64)
        .per_page(query "per_page": i64)
        .parent_folder_id(query "parent_folder_id": i64);
    CreateFolder = create_folder(json "body": models::CreateFolderBody);
    RetrieveFolder = retrieve_folder(path "id": i64);
    UpdateFolder = update_folder(path "id": i64, json "body": models::UpdateFolderBody);
    DeleteFolder = delete_folder(path "id": i64);
);
