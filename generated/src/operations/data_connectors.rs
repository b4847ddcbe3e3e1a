// Written by `cargo xtask regen`. Do not edit.

//! How the operations of the tag `Data Connectors` are called by name.

use crate::{endpoints, models};

crate::runtime::dispatch::table!("Data Connectors" data_connectors:
    ListDataConnectors = list_data_connectors()
        .per_page(query "per_page": i64)
        .starting_after(query "starting_after": String),
        400 | 401 => crate::runtime::Json<models::Error>;
    CreateDataConnector = create_data_connector(json "body": models::CreateDataConnectorRequest),
        401 | 422 => crate::runtime::Json<models::Error>;
    RetrieveDataConnector = retrieve_data_connector(path "id": String)
        .state_version(query "state_version": models::RetrieveDataConnectorStateVersion),
        400 | 401 | 404 => crate::runtime::Json<models::Error>;
    DeleteDataConnector = delete_data_connector(path "id": String),
        401 | 404 | 409 => crate::runtime::Json<models::Error>;
    UpdateDataConnector = update_data_connector(path "id": String, json "body": models::UpdateDataConnectorRequest),
        401 | 404 | 409 | 422 => crate::runtime::Json<models::Error>;
    ListDataConnectorExecutionResults = list_data_connector_execution_results(path "data_connector_id": String)
        .per_page(query "per_page": i64)
        .starting_after(query "starting_after": String)
        .success(query "success": models::ListDataConnectorExecutionResultsSuccess)
        .error_type(query "error_type": models::ListDataConnectorExecutionResultsErrorType)
        .start_ts(query "start_ts": i64)
        .end_ts(query "end_ts": i64)
        .include_bodies(query "include_bodies": models::ListDataConnectorExecutionResultsIncludeBodies),
        400 | 401 | 404 => crate::runtime::Json<models::Error>;
    ShowDataConnectorExecutionResult = show_data_connector_execution_result(path "data_connector_id": String, path "id": String),
        401 | 404 => crate::runtime::Json<models::Error>;
);
