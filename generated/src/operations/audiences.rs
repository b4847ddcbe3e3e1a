// Written by `cargo xtask regen`. Do not edit.

//! How the operations of the tag `Audiences` are called by name.

use crate::{endpoints, models};

crate::runtime::dispatch::table!("Audiences" audiences:
    ListAudiences = list_audiences()
        .page(query "page": i64)
        .per_page(query "per_page": i64),
        401 => crate::runtime::Json<models::Error>;
    CreateAudience = create_audience(json "body": models::CreateAudienceRequest),
        401 | 422 => crate::runtime::Json<models::Error>;
    RetrieveAudience = retrieve_audience(path "id": String),
        401 | 404 => crate::runtime::Json<models::Error>;
    UpdateAudience = update_audience(path "id": String, json "body": models::UpdateAudienceRequest),
        401 | 404 | 422 => crate::runtime::Json<models::Error>;
    DeleteAudience = delete_audience(path "id": String),
        401 | 404 => crate::runtime::Json<models::Error>;
);
