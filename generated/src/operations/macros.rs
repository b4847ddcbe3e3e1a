// Written by `cargo xtask regen`. Do not edit.

//! How the operations of the tag `Macros` are called by name.

use crate::endpoints;

crate::runtime::dispatch::table!("Macros" macros:
    ListMacros = list_macros()
        .per_page(query "per_page": i64)
        .starting_after(query "starting_after": String)
        .updated_since(query "updated_since": i64);
    GetMacro = get_macro(path "id": String);
);
