// Written by `cargo xtask regen`. Do not edit.

//! How the operations of the tag `Audiences` are called by name.

use crate::{endpoints, models};

crate::runtime::dispatch::table!("Audiences" audiences:
    ListAudiences = list_audiences()
        .page(query "page": i64)
        .per_page(query "per_page": i64);
    CreateAudience = create_audience(json "body": models::CreateAudienceRequest);
    RetrieveAudience = retrieve_audience(path "id": String);
    UpdateAudience = update_audience(path "id": String, json "body": models::UpdateAudienceRequest);
    DeleteAudience = delete_audience(path "id": String);
);
