// Written by `cargo xtask regen`. Do not edit.

//! Schema `create_data_connector_request`.

use crate::runtime::wire::{Extra, Map, UnknownValue};

/// Schema `create_data_connector_request`.
#[non_exhaustive]
pub struct CreateDataConnectorRequest {
    /// `name`. Required.
    pub name: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `http_method`.
    pub http_method: Option<CreateDataConnectorRequestHttpMethod>,
    /// `url`.
    pub url: Option<String>,
    /// `body`.
    pub body: Option<String>,
    /// `direct_fin_usage`.
    pub direct_fin_usage: Option<bool>,
    /// `audiences`.
    pub audiences: Option<Vec<CreateDataConnectorRequestAudiencesItem>>,
    /// `headers`.
    pub headers: Option<Vec<CreateDataConnectorRequestHeadersItem>>,
    /// `data_inputs`.
    pub data_inputs: Option<Vec<CreateDataConnectorRequestDataInputsItem>>,
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

impl CreateDataConnectorRequest {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: Some(name.into()),
            ..Self::default()
        }
    }

    /// Sets `description`.
    #[must_use]
    #[inline]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `http_method`.
    #[must_use]
    #[inline]
    pub fn with_http_method(
        mut self,
        http_method: impl Into<CreateDataConnectorRequestHttpMethod>,
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
            Item = impl Into<CreateDataConnectorRequestAudiencesItem>,
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
            Item = impl Into<CreateDataConnectorRequestHeadersItem>,
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
            Item = impl Into<CreateDataConnectorRequestDataInputsItem>,
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

/// Part of the schema `create_data_connector_request`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CreateDataConnectorRequestAudiencesItem {
    /// `leads`
    Leads,
    /// `users`
    Users,
    /// `visitors`
    Visitors,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

/// Part of the schema `create_data_connector_request`.
#[non_exhaustive]
pub struct CreateDataConnectorRequestDataInputsItem {
    /// `name`.
    pub name: Option<String>,
    /// `type`.
    pub r#type: Option<CreateDataConnectorRequestDataInputsItemType>,
    /// `description`.
    pub description: Option<String>,
    /// `required`.
    pub required: Option<bool>,
    /// `default_value`.
    pub default_value: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl CreateDataConnectorRequestDataInputsItem {
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
        r#type: impl Into<CreateDataConnectorRequestDataInputsItemType>,
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

/// Part of the schema `create_data_connector_request`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CreateDataConnectorRequestDataInputsItemType {
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

/// Part of the schema `create_data_connector_request`.
#[non_exhaustive]
pub struct CreateDataConnectorRequestHeadersItem {
    /// `name`.
    pub name: Option<String>,
    /// `value`.
    pub value: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl CreateDataConnectorRequestHeadersItem {
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

/// Part of the schema `create_data_connector_request`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CreateDataConnectorRequestHttpMethod {
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

crate::runtime::model!(CreateDataConnectorRequest {
    name: "name" required,
    description: "description",
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

crate::runtime::string_enum!(CreateDataConnectorRequestAudiencesItem {
    Leads = "leads",
    Users = "users",
    Visitors = "visitors",
});

crate::runtime::model!(CreateDataConnectorRequestDataInputsItem {
    name: "name",
    r#type: "type",
    description: "description",
    required: "required",
    default_value: "default_value",
});

crate::runtime::string_enum!(CreateDataConnectorRequestDataInputsItemType {
    String = "string",
    Integer = "integer",
    Decimal = "decimal",
    Boolean = "boolean",
});

crate::runtime::model!(CreateDataConnectorRequestHeadersItem {
    name: "name",
    value: "value",
});

crate::runtime::string_enum!(CreateDataConnectorRequestHttpMethod {
    Get = "get",
    Post = "post",
    Put = "put",
    Delete = "delete",
    Patch = "patch",
});
