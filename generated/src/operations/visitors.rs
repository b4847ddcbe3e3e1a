// Written by `cargo xtask regen`. Do not edit.

//! How the operations of the tag `Visitors` are called by name.

use crate::{endpoints, models};

crate::runtime::dispatch::table!("Visitors" visitors:
    RetrieveVisitorWithUserId = retrieve_visitor_with_user_id(query "user_id": String),
        401 | 404 => crate::runtime::Json<models::Error>;
    UpdateVisitor = update_visitor(json "body": models::UpdateVisitorRequest),
        401 | 404 => crate::runtime::Json<models::Error>;
    ConvertVisitor = convert_visitor(json "body": models::ConvertVisitorRequest),
        401 => crate::runtime::Json<models::Error>;
);
