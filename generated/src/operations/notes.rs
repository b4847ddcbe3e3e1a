// Written by `cargo xtask regen`. Do not edit.

//! How the operations of the tag `Notes` are called by name.

use crate::{endpoints, models};

crate::runtime::dispatch::table!("Notes" notes:
    ListCompanyNotes = list_company_notes(path "company_id": String)
        .page(query "page": i64)
        .per_page(query "per_page": i64),
        404 => crate::runtime::Json<models::Error>;
    CreateCompanyNote = create_company_note(path "company_id": String, json "body": models::CreateCompanyNoteBody),
        401 | 404 => crate::runtime::Json<models::Error>;
    ListNotes = list_notes(path "id": String)
        .page(query "page": i64)
        .per_page(query "per_page": i64),
        404 => crate::runtime::Json<models::Error>;
    CreateNote = create_note(path "id": String, json "body": models::CreateNoteBody),
        404 => crate::runtime::Json<models::Error>;
    RetrieveNote = retrieve_note(path "id": i64),
        401 | 404 => crate::runtime::Json<models::Error>;
);
