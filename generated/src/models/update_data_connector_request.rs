// Written by `cargo xtask regen`. Do not edit.

//! Schema `update_data_connector_request`.

use crate::runtime::wire::{Extra, Map, UnknownValue};

/// Schema `update_data_connector_request`.
#[non_exhaustive]
pub struct UpdateDataConnectorRequest {
    /// `name`.
    pub name: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `state`.
    pub state: Option<UpdateDataConnectorRequestState>,
    /// `http_method`.
    pub http_method: Option<UpdateDataConnectorRequestHttpMethod>,
    /// `url`.
    pub url: Option<String>,
    /// `body`.
    pub body: Option<String>,
    /// `direct_fin_usage`.
    pub direct_fin_usage: Option<bool>,
    /// `audiences`.
    pub audiences: Option<Vec<UpdateDataConnectorRequestAudiencesItem>>,
    /// `headers`.
    pub headers: Option<Vec<UpdateDataConnectorRequestHeadersItem>>,
    /// `data_inputs`.
    pub data_inputs: Option<Vec<UpdateDataConnectorRequestDataInputsItem>>,
    /// `customer_authentication`.
    pub customer_authentication: Option<bool>,
    /// `bypass_authentication`.
    pub bypass_authentication: Option<bool>,
    /// `validate_missing_attributes`.
    pub validate_missing_attributes: Option<bool>,
    /// `mock_response`.
    pub mock_response: Option<Map<serde_json::Value>>,
    /// `token_ids`.
    pub token_ids: Option<Vec<String>>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl UpdateDataConnectorRequest {
    /// With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`.
    #[must_use]
    #[inline]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `description`.
    #[must_use]
    #[inline]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `state`.
    #[must_use]
    #[inline]
    pub fn with_state(
        mut self,
        state: impl Into<UpdateDataConnectorRequestState>,
    ) -> Self {
        self.state = Some(state.into());
        self
    }

    /// Sets `http_method`.
    #[must_use]
    #[inline]
    pub fn with_http_method(
        mut self,
        http_method: impl Into<UpdateDataConnectorRequestHttpMethod>,
    ) -> Self {
        self.http_method = Some(http_method.into());
        self
    }

    /// Sets `url`.
    #[must_use]
    #[inline]
    pub fn with_url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// Sets `body`.
    #[must_use]
    #[inline]
    pub fn with_body(mut self, body: impl Into<String>) -> Self {
        self.body = Some(body.into());
        self
    }

    /// Sets `direct_fin_usage`.
    #[must_use]
    #[inline]
    pub fn with_direct_fin_usage(mut self, direct_fin_usage: bool) -> Self {
        self.direct_fin_usage = Some(direct_fin_usage);
        self
    }

    /// Sets `audiences`.
    #[must_use]
    #[inline]
    pub fn with_audiences(
        mut self,
        audiences: impl IntoIterator<
            Item = impl Into<UpdateDataConnectorRequestAudiencesItem>,
        >,
    ) -> Self {
        self.audiences = Some(audiences.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `headers`.
    #[must_use]
    #[inline]
    pub fn with_headers(
        mut self,
        headers: impl IntoIterator<
            Item = impl Into<UpdateDataConnectorRequestHeadersItem>,
        >,
    ) -> Self {
        self.headers = Some(headers.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `data_inputs`.
    #[must_use]
    #[inline]
    pub fn with_data_inputs(
        mut self,
        data_inputs: impl IntoIterator<
            Item = impl Into<UpdateDataConnectorRequestDataInputsItem>,
        >,
    ) -> Self {
        self.data_inputs = Some(data_inputs.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `customer_authentication`.
    #[must_use]
    #[inline]
    pub fn with_customer_authentication(
        mut self,
        customer_authentication: bool,
    ) -> Self {
        self.customer_authentication = Some(customer_authentication);
        self
    }

    /// Sets `bypass_authentication`.
    #[must_use]
    #[inline]
    pub fn with_bypass_authentication(mut self, bypass_authentication: bool) -> Self {
        self.bypass_authentication = Some(bypass_authentication);
        self
    }

    /// Sets `validate_missing_attributes`.
    #[must_use]
    #[inline]
    pub fn with_validate_missing_attributes(
        mut self,
        validate_missing_attributes: bool,
    ) -> Self {
        self.validate_missing_attributes = Some(validate_missing_attributes);
        self
    }

    /// Sets `mock_response`.
    #[must_use]
    #[inline]
    pub fn with_mock_response(
        mut self,
        mock_response: impl Into<Map<serde_json::Value>>,
    ) -> Self {
        self.mock_response = Some(mock_response.into());
        self
    }

    /// Sets `token_ids`.
    #[must_use]
    #[inline]
    pub fn with_token_ids(
        mut self,
        token_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.token_ids = Some(token_ids.into_iter().map(Into::into).collect());
        self
    }
}

/// Part of the schema `update_data_connector_request`.
#[derive(Clone)]
#[non_exhaustive]
pub enum UpdateDataConnectorRequestAudiencesItem {
    /// `leads`
    Leads,
    /// `users`
    Users,
    /// `visitors`
    Visitors,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

/// Part of the schema `update_data_connector_request`.
#[non_exhaustive]
pub struct UpdateDataConnectorRequestDataInputsItem {
    /// `name`.
    pub name: Option<String>,
    /// `type`.
    pub r#type: Option<UpdateDataConnectorRequestDataInputsItemType>,
    /// `description`.
    pub description: Option<String>,
    /// `required`.
    pub required: Option<bool>,
    /// `default_value`.
    pub default_value: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl UpdateDataConnectorRequestDataInputsItem {
    /// With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`.
    #[must_use]
    #[inline]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `type`.
    #[must_use]
    #[inline]
    pub fn with_type(
        mut self,
        r#type: impl Into<UpdateDataConnectorRequestDataInputsItemType>,
    ) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// Sets `description`.
    #[must_use]
    #[inline]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `required`.
    #[must_use]
    #[inline]
    pub fn with_required(mut self, required: bool) -> Self {
        self.required = Some(required);
        self
    }

    /// Sets `default_value`.
    #[must_use]
    #[inline]
    pub fn with_default_value(mut self, default_value: impl Into<String>) -> Self {
        self.default_value = Some(default_value.into());
        self
    }
}

/// Part of the schema `update_data_connector_request`.
#[derive(Clone)]
#[non_exhaustive]
pub enum UpdateDataConnectorRequestDataInputsItemType {
    /// `string`
    String,
    /// `integer`
    Integer,
    /// `decimal`
    Decimal,
    /// `boolean`
    Boolean,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

/// Part of the schema `update_data_connector_request`.
#[non_exhaustive]
pub struct UpdateDataConnectorRequestHeadersItem {
    /// `name`.
    pub name: Option<String>,
    /// `value`.
    pub value: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl UpdateDataConnectorRequestHeadersItem {
    /// With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`.
    #[must_use]
    #[inline]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `value`.
    #[must_use]
    #[inline]
    pub fn with_value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

/// Part of the schema `update_data_connector_request`.
#[derive(Clone)]
#[non_exhaustive]
pub enum UpdateDataConnectorRequestHttpMethod {
    /// `get`
    Get,
    /// `post`
    Post,
    /// `put`
    Put,
    /// `delete`
    Delete,
    /// `patch`
    Patch,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

/// Part of the schema `update_data_connector_request`.
#[derive(Clone)]
#[non_exhaustive]
pub enum UpdateDataConnectorRequestState {
    /// `draft`
    Draft,
    /// `live`
    Live,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(UpdateDataConnectorRequest {
    name: "name",
    description: "description",
    state: "state",
    http_method: "http_method",
    url: "url",
    body: "body",
    direct_fin_usage: "direct_fin_usage",
    audiences: "audiences",
    headers: "headers",
    data_inputs: "data_inputs",
    customer_authentication: "customer_authentication",
    bypass_authentication: "bypass_authentication",
    validate_missing_attributes: "validate_missing_attributes",
    mock_response: "mock_response",
    token_ids: "token_ids",
});

crate::runtime::string_enum!(UpdateDataConnectorRequestAudiencesItem {
    Leads = "leads",
    Users = "users",
    Visitors = "visitors",
});

crate::runtime::model!(UpdateDataConnectorRequestDataInputsItem {
    name: "name",
    r#type: "type",
    description: "description",
    required: "required",
    default_value: "default_value",
});

crate::runtime::string_enum!(UpdateDataConnectorRequestDataInputsItemType {
    String = "string",
    Integer = "integer",
    Decimal = "decimal",
    Boolean = "boolean",
});

crate::runtime::model!(UpdateDataConnectorRequestHeadersItem {
    name: "name",
    value: "value",
});

crate::runtime::string_enum!(UpdateDataConnectorRequestHttpMethod {
    Get = "get",
    Post = "post",
    Put = "put",
    Delete = "delete",
    Patch = "patch",
});

crate::runtime::string_enum!(UpdateDataConnectorRequestState {
    Draft = "draft",
    Live = "live",
});
