// Written by `cargo xtask regen`. Do not edit.

//! Schema `register_fin_voice_call_request`.

use crate::runtime::wire::{Extra, Map, Nullable, UnknownValue};

/// Schema `register_fin_voice_call_request`.
#[non_exhaustive]
pub struct RegisterFinVoiceCallRequest {
    /// `phone_number`. Required.
    pub phone_number: Option<String>,
    /// `call_id`. Required.
    pub call_id: Option<String>,
    /// `source`.
    pub source: Option<RegisterFinVoiceCallRequestSource>,
    /// `data`.
    pub data: Nullable<Map<serde_json::Value>>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl RegisterFinVoiceCallRequest {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(phone_number: impl Into<String>, call_id: impl Into<String>) -> Self {
        Self {
            phone_number: Some(phone_number.into()),
            call_id: Some(call_id.into()),
            ..Self::default()
        }
    }

    /// Sets `source`.
    #[must_use]
    #[inline]
    pub fn with_source(
        mut self,
        source: impl Into<RegisterFinVoiceCallRequestSource>,
    ) -> Self {
        self.source = Some(source.into());
        self
    }

    /// Sets `data`.
    #[must_use]
    #[inline]
    pub fn with_data(
        mut self,
        data: impl Into<Nullable<Map<serde_json::Value>>>,
    ) -> Self {
        self.data = data.into();
        self
    }
}

/// Part of the schema `register_fin_voice_call_request`.
#[derive(Clone)]
#[non_exhaustive]
pub enum RegisterFinVoiceCallRequestSource {
    /// `five9`
    Five9,
    /// `zoom_phone`
    ZoomPhone,
    /// `aws_connect`
    AwsConnect,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(RegisterFinVoiceCallRequest {
    phone_number: "phone_number" required,
    call_id: "call_id" required,
    source: "source",
    data: "data" nullable,
});

crate::runtime::string_enum!(RegisterFinVoiceCallRequestSource {
    Five9 = "five9",
    ZoomPhone = "zoom_phone",
    AwsConnect = "aws_connect",
});
