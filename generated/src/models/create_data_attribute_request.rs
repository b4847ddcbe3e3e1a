// Written by `cargo xtask regen`. Do not edit.

//! Schema `create_data_attribute_request`.

use crate::runtime::wire::{Extra, UnknownValue};

/// Schema `create_data_attribute_request`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDataAttributeRequest {
    /// `data_type`. Required.
    pub data_type: Option<CreateDataAttributeRequestDataType>,
    /// `options`.
    pub options: Option<Vec<CreateDataAttributeRequest0OptionsItem>>,
    /// `name`. Required.
    pub name: Option<String>,
    /// `model`. Required.
    pub model: Option<CreateDataAttributeRequestModel>,
    /// `description`.
    pub description: Option<String>,
    /// `messenger_writable`.
    pub messenger_writable: Option<bool>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl CreateDataAttributeRequest {
    /// With what is required.
    #[must_use]
    pub fn new(
        data_type: impl Into<CreateDataAttributeRequestDataType>,
        name: impl Into<String>,
        model: impl Into<CreateDataAttributeRequestModel>,
    ) -> Self {
        Self {
            data_type: Some(data_type.into()),
            name: Some(name.into()),
            model: Some(model.into()),
            ..Self::default()
        }
    }

    /// Sets `options`.
    #[must_use]
    pub fn with_options(
        mut self,
        options: impl IntoIterator<
            Item = impl Into<CreateDataAttributeRequest0OptionsItem>,
        >,
    ) -> Self {
        self.options = Some(options.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `messenger_writable`.
    #[must_use]
    pub fn with_messenger_writable(mut self, messenger_writable: bool) -> Self {
        self.messenger_writable = Some(messenger_writable);
        self
    }
}

/// Inline schema `/components/schemas/create_data_attribute_request/anyOf/*/properties/data_type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CreateDataAttributeRequestDataType {
    /// `options`
    Options,
    /// `string`
    String,
    /// `integer`
    Integer,
    /// `float`
    Float,
    /// `boolean`
    Boolean,
    /// `datetime`
    Datetime,
    /// `date`
    Date,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

/// Inline schema `/components/schemas/create_data_attribute_request/oneOf/0/properties/options/items`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDataAttributeRequest0OptionsItem {
    /// `value`.
    pub value: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl CreateDataAttributeRequest0OptionsItem {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `value`.
    #[must_use]
    pub fn with_value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

/// Inline schema `/components/schemas/create_data_attribute_request/properties/model`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CreateDataAttributeRequestModel {
    /// `contact`
    Contact,
    /// `company`
    Company,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(CreateDataAttributeRequest {
    data_type: "data_type" required,
    options: "options",
    name: "name" required,
    model: "model" required,
    description: "description",
    messenger_writable: "messenger_writable",
});

crate::runtime::string_enum!(CreateDataAttributeRequestDataType {
    Options = "options",
    String = "string",
    Integer = "integer",
    Float = "float",
    Boolean = "boolean",
    Datetime = "datetime",
    Date = "date",
});

crate::runtime::model!(CreateDataAttributeRequest0OptionsItem {
    value: "value",
});

crate::runtime::string_enum!(CreateDataAttributeRequestModel {
    Contact = "contact",
    Company = "company",
});
