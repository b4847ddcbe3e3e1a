// Written by `cargo xtask regen`. Do not edit.

//! The operations of the tag `Data Connectors`.

use crate::models;
use crate::runtime::{PathParam, Request, Style};

/// `GET /data_connectors`
///
/// [`Client::items`](crate::Client::items) gives the items of all pages.
#[inline]
pub fn list_data_connectors() -> Request<ListDataConnectors> {
    Request::new()
}

impl Request<ListDataConnectors> {
    /// `per_page`. At least 1. At most 50. Default: `20`.
    #[must_use]
    #[inline]
    pub fn per_page(self, per_page: i64) -> Self {
        self.set_query("per_page", Style::Form, &per_page)
    }

    /// `starting_after`.
    #[must_use]
    #[inline]
    pub fn starting_after(self, starting_after: impl Into<String>) -> Self {
        self.set_query(
            "starting_after",
            Style::Form,
            &Into::<String>::into(starting_after),
        )
    }
}

/// `POST /data_connectors`
#[inline]
pub fn create_data_connector(
    body: impl Into<models::CreateDataConnectorRequest>,
) -> Request<CreateDataConnector> {
    Request::new().set_json(&Into::<models::CreateDataConnectorRequest>::into(body))
}

/// `GET /data_connectors/{id}`
#[inline]
pub fn retrieve_data_connector(
    id: impl Into<PathParam>,
) -> Request<RetrieveDataConnector> {
    Request::new().set_path("id", id)
}

impl Request<RetrieveDataConnector> {
    /// `state_version`. Default: `live`.
    #[must_use]
    #[inline]
    pub fn state_version(
        self,
        state_version: impl Into<models::RetrieveDataConnectorStateVersion>,
    ) -> Self {
        self.set_query(
            "state_version",
            Style::Form,
            &Into::<models::RetrieveDataConnectorStateVersion>::into(state_version),
        )
    }
}

/// `DELETE /data_connectors/{id}`
#[inline]
pub fn delete_data_connector(id: impl Into<PathParam>) -> Request<DeleteDataConnector> {
    Request::new().set_path("id", id)
}

/// `PATCH /data_connectors/{id}`
#[inline]
pub fn update_data_connector(
    id: impl Into<PathParam>,
    body: impl Into<models::UpdateDataConnectorRequest>,
) -> Request<UpdateDataConnector> {
    Request::new()
        .set_path("id", id)
        .set_json(&Into::<models::UpdateDataConnectorRequest>::into(body))
}

/// `GET /data_connectors/{data_connector_id}/execution_results`
///
/// [`Client::items`](crate::Client::items) gives the items of all pages.
#[inline]
pub fn list_data_connector_execution_results(
    data_connector_id: impl Into<PathParam>,
) -> Request<ListDataConnectorExecutionResults> {
    Request::new().set_path("data_connector_id", data_connector_id)
}

impl Request<ListDataConnectorExecutionResults> {
    /// `per_page`. At least 1. At most 30. Default: `10`.
    #[must_use]
    #[inline]
    pub fn per_page(self, per_page: i64) -> Self {
        self.set_query("per_page", Style::Form, &per_page)
    }

    /// `starting_after`.
    #[must_use]
    #[inline]
    pub fn starting_after(self, starting_after: impl Into<String>) -> Self {
        self.set_query(
            "starting_after",
            Style::Form,
            &Into::<String>::into(starting_after),
        )
    }

    /// `success`.
    #[must_use]
    #[inline]
    pub fn success(
        self,
        success: impl Into<models::ListDataConnectorExecutionResultsSuccess>,
    ) -> Self {
        self.set_query(
            "success",
            Style::Form,
            &Into::<models::ListDataConnectorExecutionResultsSuccess>::into(success),
        )
    }

    /// `error_type`.
    #[must_use]
    #[inline]
    pub fn error_type(
        self,
        error_type: impl Into<models::ListDataConnectorExecutionResultsErrorType>,
    ) -> Self {
        self.set_query(
            "error_type",
            Style::Form,
            &Into::<models::ListDataConnectorExecutionResultsErrorType>::into(error_type),
        )
    }

    /// `start_ts`.
    #[must_use]
    #[inline]
    pub fn start_ts(self, start_ts: i64) -> Self {
        self.set_query("start_ts", Style::Form, &start_ts)
    }

    /// `end_ts`.
    #[must_use]
    #[inline]
    pub fn end_ts(self, end_ts: i64) -> Self {
        self.set_query("end_ts", Style::Form, &end_ts)
    }

    /// `include_bodies`.
    #[must_use]
    #[inline]
    pub fn include_bodies(
        self,
        include_bodies: impl Into<models::ListDataConnectorExecutionResultsIncludeBodies>,
    ) -> Self {
        self.set_query(
            "include_bodies",
            Style::Form,
            &Into::<
                models::ListDataConnectorExecutionResultsIncludeBodies,
            >::into(include_bodies),
        )
    }
}

/// `GET /data_connectors/{data_connector_id}/execution_results/{id}`
#[inline]
pub fn show_data_connector_execution_result(
    data_connector_id: impl Into<PathParam>,
    id: impl Into<PathParam>,
) -> Request<ShowDataConnectorExecutionResult> {
    Request::new().set_path("data_connector_id", data_connector_id).set_path("id", id)
}

crate::runtime::operation!(
    /// The operation of [`list_data_connectors`].
    ListDataConnectors: "listDataConnectors", Get "/data_connectors" -> crate::runtime::Json<models::DataConnectorList>
);

crate::runtime::paged!(
    ListDataConnectors: models::DataConnector, "/data", |page| page.data.take(),
    Cursor("/pages/next/starting_after", NoCursor, Query("starting_after")),
    Link("/pages/next"),
);

crate::runtime::operation!(
    /// The operation of [`create_data_connector`].
    CreateDataConnector: "createDataConnector", Post "/data_connectors" -> crate::runtime::Json<models::DataConnectorDetail>
);

crate::runtime::operation!(
    /// The operation of [`retrieve_data_connector`].
    RetrieveDataConnector: "RetrieveDataConnector", Get "/data_connectors/{id}" -> crate::runtime::Json<models::DataConnectorDetail>
);

crate::runtime::operation!(
    /// The operation of [`delete_data_connector`].
    DeleteDataConnector: "deleteDataConnector", Delete "/data_connectors/{id}" -> crate::runtime::Json<models::DeletedDataConnectorObject>
);

crate::runtime::operation!(
    /// The operation of [`update_data_connector`].
    UpdateDataConnector: "updateDataConnector", Patch "/data_connectors/{id}" -> crate::runtime::Json<models::DataConnectorDetail>
);

crate::runtime::operation!(
    /// The operation of [`list_data_connector_execution_results`].
    ListDataConnectorExecutionResults: "listDataConnectorExecutionResults", Get "/data_connectors/{data_connector_id}/execution_results" -> crate::runtime::Json<models::DataConnectorExecutionResultList>
);

crate::runtime::paged!(
    ListDataConnectorExecutionResults: models::DataConnectorExecutionResult, "/data", |page| page.data.take(),
    Cursor("/pages/next/starting_after", NoCursor, Query("starting_after")),
    Link("/pages/next"),
);

crate::runtime::operation!(
    /// The operation of [`show_data_connector_execution_result`].
    ShowDataConnectorExecutionResult: "showDataConnectorExecutionResult", Get "/data_connectors/{data_connector_id}/execution_results/{id}" -> crate::runtime::Json<models::DataConnectorExecutionResult>
);
