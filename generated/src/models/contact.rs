// Written by `cargo xtask regen`. Do not edit.

//! Schema `contact`.

use super::{
    ContactCompanies, ContactLocation, ContactNotes, ContactSocialProfiles, ContactTags,
    MergeHistoryItem,
};
use crate::runtime::wire::{Extra, Map, Timestamp};

/// Schema `contact`.
#[non_exhaustive]
pub struct Contact {
    /// `type`.
    pub r#type: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `external_id`.
    pub external_id: Option<String>,
    /// `workspace_id`.
    pub workspace_id: Option<String>,
    /// `role`.
    pub role: Option<String>,
    /// `email`.
    pub email: Option<String>,
    /// `email_domain`.
    pub email_domain: Option<String>,
    /// `phone`.
    pub phone: Option<String>,
    /// `formatted_phone`.
    pub formatted_phone: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `owner_id`.
    pub owner_id: Option<String>,
    /// `has_hard_bounced`.
    pub has_hard_bounced: Option<bool>,
    /// `marked_email_as_spam`.
    pub marked_email_as_spam: Option<bool>,
    /// `unsubscribed_from_emails`.
    pub unsubscribed_from_emails: Option<bool>,
    /// `created_at`. Format `date-time`.
    pub created_at: Option<Timestamp>,
    /// `updated_at`. Format `date-time`.
    pub updated_at: Option<Timestamp>,
    /// `signed_up_at`. Format `date-time`.
    pub signed_up_at: Option<Timestamp>,
    /// `last_seen_at`. Format `date-time`.
    pub last_seen_at: Option<Timestamp>,
    /// `last_replied_at`. Format `date-time`.
    pub last_replied_at: Option<Timestamp>,
    /// `last_contacted_at`. Format `date-time`.
    pub last_contacted_at: Option<Timestamp>,
    /// `last_email_opened_at`. Format `date-time`.
    pub last_email_opened_at: Option<Timestamp>,
    /// `last_email_clicked_at`. Format `date-time`.
    pub last_email_clicked_at: Option<Timestamp>,
    /// `language_override`.
    pub language_override: Option<String>,
    /// `browser`.
    pub browser: Option<String>,
    /// `browser_version`.
    pub browser_version: Option<String>,
    /// `browser_language`.
    pub browser_language: Option<String>,
    /// `os`.
    pub os: Option<String>,
    /// `android_app_name`.
    pub android_app_name: Option<String>,
    /// `android_app_version`.
    pub android_app_version: Option<String>,
    /// `android_device`.
    pub android_device: Option<String>,
    /// `android_os_version`.
    pub android_os_version: Option<String>,
    /// `android_sdk_version`.
    pub android_sdk_version: Option<String>,
    /// `android_last_seen_at`. Format `date-time`.
    pub android_last_seen_at: Option<Timestamp>,
    /// `ios_app_name`.
    pub ios_app_name: Option<String>,
    /// `ios_app_version`.
    pub ios_app_version: Option<String>,
    /// `ios_device`.
    pub ios_device: Option<String>,
    /// `ios_os_version`.
    pub ios_os_version: Option<String>,
    /// `ios_sdk_version`.
    pub ios_sdk_version: Option<String>,
    /// `ios_last_seen_at`. Format `date-time`.
    pub ios_last_seen_at: Option<Timestamp>,
    /// `custom_attributes`.
    pub custom_attributes: Option<Map<serde_json::Value>>,
    /// `avatar`.
    pub avatar: Option<ContactAvatar>,
    /// `tags`.
    pub tags: Option<ContactTags>,
    /// `notes`.
    pub notes: Option<ContactNotes>,
    /// `companies`.
    pub companies: Option<ContactCompanies>,
    /// `location`.
    pub location: Option<ContactLocation>,
    /// `social_profiles`.
    pub social_profiles: Option<ContactSocialProfiles>,
    /// `merge_history`.
    pub merge_history: Option<Vec<MergeHistoryItem>>,
    /// `enabled_push_messaging`.
    pub enabled_push_messaging: Option<bool>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `contact`.
#[non_exhaustive]
pub struct ContactAvatar {
    /// `type`.
    pub r#type: Option<String>,
    /// `image_url`. Format `uri`.
    pub image_url: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

crate::runtime::model!(Contact {
    r#type: "type",
    id: "id",
    external_id: "external_id" nullable,
    workspace_id: "workspace_id",
    role: "role",
    email: "email",
    email_domain: "email_domain",
    phone: "phone" nullable,
    formatted_phone: "formatted_phone" nullable,
    name: "name" nullable,
    owner_id: "owner_id" nullable,
    has_hard_bounced: "has_hard_bounced",
    marked_email_as_spam: "marked_email_as_spam",
    unsubscribed_from_emails: "unsubscribed_from_emails",
    created_at: "created_at",
    updated_at: "updated_at",
    signed_up_at: "signed_up_at" nullable,
    last_seen_at: "last_seen_at" nullable,
    last_replied_at: "last_replied_at" nullable,
    last_contacted_at: "last_contacted_at" nullable,
    last_email_opened_at: "last_email_opened_at" nullable,
    last_email_clicked_at: "last_email_clicked_at" nullable,
    language_override: "language_override" nullable,
    browser: "browser" nullable,
    browser_version: "browser_version" nullable,
    browser_language: "browser_language" nullable,
    os: "os" nullable,
    android_app_name: "android_app_name" nullable,
    android_app_version: "android_app_version" nullable,
    android_device: "android_device" nullable,
    android_os_version: "android_os_version" nullable,
    android_sdk_version: "android_sdk_version" nullable,
    android_last_seen_at: "android_last_seen_at" nullable,
    ios_app_name: "ios_app_name" nullable,
    ios_app_version: "ios_app_version" nullable,
    ios_device: "ios_device" nullable,
    ios_os_version: "ios_os_version" nullable,
    ios_sdk_version: "ios_sdk_version" nullable,
    ios_last_seen_at: "ios_last_seen_at" nullable,
    custom_attributes: "custom_attributes",
    avatar: "avatar" nullable,
    tags: "tags" nullable,
    notes: "notes",
    companies: "companies",
    location: "location",
    social_profiles: "social_profiles",
    merge_history: "merge_history" nullable,
    enabled_push_messaging: "enabled_push_messaging" nullable,
});

crate::runtime::model!(ContactAvatar {
    r#type: "type",
    image_url: "image_url" nullable,
});
