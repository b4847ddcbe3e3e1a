// Written by `cargo xtask regen`. Do not edit.

//! Schema `merge_preview_reason`.

use crate::runtime::wire::{Extra, UnknownValue};

/// Schema `merge_preview_reason`.
#[non_exhaustive]
pub struct MergePreviewReason {
    /// `code`.
    pub code: Option<MergePreviewReasonCode>,
    /// `message`.
    pub message: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `merge_preview_reason`.
#[derive(Clone)]
#[non_exhaustive]
pub enum MergePreviewReasonCode {
    /// `invalid_merge_role_pair`
    InvalidMergeRolePair,
    /// `no_shared_identifier`
    NoSharedIdentifier,
    /// `facebook_user`
    FacebookUser,
    /// `external_lead_channel_not_allowed`
    ExternalLeadChannelNotAllowed,
    /// `mailing_list`
    MailingList,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(MergePreviewReason {
    code: "code",
    message: "message",
});

crate::runtime::string_enum!(MergePreviewReasonCode {
    InvalidMergeRolePair = "invalid_merge_role_pair",
    NoSharedIdentifier = "no_shared_identifier",
    FacebookUser = "facebook_user",
    ExternalLeadChannelNotAllowed = "external_lead_channel_not_allowed",
    MailingList = "mailing_list",
});
