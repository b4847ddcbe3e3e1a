// Written by `cargo xtask regen`. Do not edit.

//! How the operations of the tag `Macros` are called by name.

use crate::{endpoints, models};

crate::runtime::dispatch::table!("Macros" macros:
    ListMacros = list_macros()
        .per_page(query "per_page": i64)
        .starting_after(query "starting_after": String)
        .updated_since(query "updated_since": i64),
        400 | 401 | 403 => crate::runtime::Json<models::Error>;
    GetMacro = get_macro(path "id": String),
        401 | 403 | 404 => crate::runtime::Json<models::Error>;
);
