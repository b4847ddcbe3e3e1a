// Written by `cargo xtask regen`. Do not edit.

//! How the operations of the tag `Content` are called by name.

use crate::{endpoints, models};

crate::runtime::dispatch::table!("Content" content:
    BulkContentActions = bulk_content_actions(json "body": models::ContentBulkActionRequest),
        401 | 403 | 422 => crate::runtime::Json<models::Error>;
    SearchContent = search_content()
        .query(query "query": String)
        .page(query "page": i64)
        .per_page(query "per_page": i64)
        .states(query_joined "states": Vec<models::SearchContentStatesItem>)
        .locales(query_joined "locales": Vec<String>)
        .tag_ids(query_joined "tag_ids": Vec<i64>)
        .tag_operator(query "tag_operator": models::SearchContentTagOperator)
        .any_tag_ids(query_joined "any_tag_ids": Vec<i64>)
        .folder_ids(query_joined "folder_ids": Vec<i64>)
        .folder_entity_type(query "folder_entity_type": models::SearchContentFolderEntityType)
        .content_types(query_joined "content_types": Vec<models::SearchContentContentTypesItem>)
        .copilot_state(query "copilot_state": models::SearchContentCopilotState)
        .fin_service_state(query "fin_service_state": models::SearchContentFinServiceState)
        .fin_sales_state(query "fin_sales_state": models::SearchContentFinSalesState)
        .created_by_ids(query_joined "created_by_ids": Vec<i64>)
        .last_updated_by_ids(query_joined "last_updated_by_ids": Vec<i64>)
        .created_at_after(query "created_at_after": i64)
        .created_at_before(query "created_at_before": i64)
        .updated_at_after(query "updated_at_after": i64)
        .updated_at_before(query "updated_at_before": i64),
        401 | 422 => crate::runtime::Json<models::Error>;
);
