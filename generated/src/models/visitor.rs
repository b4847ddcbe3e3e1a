// Written by `cargo xtask regen`. Do not edit.

//! Schema `visitor`.

use super::Company;
use crate::runtime::wire::{Extra, Map, Timestamp, UnknownValue};

/// Schema `visitor`.
#[non_exhaustive]
pub struct Visitor {
    /// `type`. Default: `visitor`.
    pub r#type: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `user_id`.
    pub user_id: Option<String>,
    /// `anonymous`.
    pub anonymous: Option<bool>,
    /// `email`. Format `email`.
    pub email: Option<String>,
    /// `phone`.
    pub phone: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `pseudonym`.
    pub pseudonym: Option<String>,
    /// `avatar`.
    pub avatar: Option<VisitorAvatar>,
    /// `app_id`.
    pub app_id: Option<String>,
    /// `companies`.
    pub companies: Option<VisitorCompanies>,
    /// `location_data`.
    pub location_data: Option<VisitorLocationData>,
    /// `las_request_at`.
    pub las_request_at: Option<Timestamp>,
    /// `created_at`.
    pub created_at: Option<Timestamp>,
    /// `remote_created_at`.
    pub remote_created_at: Option<Timestamp>,
    /// `signed_up_at`.
    pub signed_up_at: Option<Timestamp>,
    /// `updated_at`.
    pub updated_at: Option<Timestamp>,
    /// `session_count`.
    pub session_count: Option<i64>,
    /// `social_profiles`.
    pub social_profiles: Option<VisitorSocialProfiles>,
    /// `owner_id`.
    pub owner_id: Option<String>,
    /// `unsubscribed_from_emails`.
    pub unsubscribed_from_emails: Option<bool>,
    /// `marked_email_as_spam`.
    pub marked_email_as_spam: Option<bool>,
    /// `has_hard_bounced`.
    pub has_hard_bounced: Option<bool>,
    /// `tags`.
    pub tags: Option<VisitorTags>,
    /// `segments`.
    pub segments: Option<VisitorSegments>,
    /// `custom_attributes`.
    pub custom_attributes: Option<Map<serde_json::Value>>,
    /// `referrer`.
    pub referrer: Option<String>,
    /// `utm_campaign`.
    pub utm_campaign: Option<String>,
    /// `utm_content`.
    pub utm_content: Option<String>,
    /// `utm_medium`.
    pub utm_medium: Option<String>,
    /// `utm_source`.
    pub utm_source: Option<String>,
    /// `utm_term`.
    pub utm_term: Option<String>,
    /// `do_not_track`.
    pub do_not_track: Option<bool>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `visitor`.
#[non_exhaustive]
pub struct VisitorAvatar {
    /// `type`. Default: `avatar`.
    pub r#type: Option<String>,
    /// `image_url`. Format `uri`.
    pub image_url: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `visitor`.
#[non_exhaustive]
pub struct VisitorCompanies {
    /// `type`.
    pub r#type: Option<VisitorCompaniesType>,
    /// `companies`.
    pub companies: Option<Vec<Company>>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `visitor`.
#[derive(Clone)]
#[non_exhaustive]
pub enum VisitorCompaniesType {
    /// `company.list`
    CompanyList,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

/// Part of the schema `visitor`.
#[non_exhaustive]
pub struct VisitorLocationData {
    /// `type`. Default: `location_data`.
    pub r#type: Option<String>,
    /// `city_name`.
    pub city_name: Option<String>,
    /// `continent_code`.
    pub continent_code: Option<String>,
    /// `country_code`.
    pub country_code: Option<String>,
    /// `country_name`.
    pub country_name: Option<String>,
    /// `postal_code`.
    pub postal_code: Option<String>,
    /// `region_name`.
    pub region_name: Option<String>,
    /// `timezone`.
    pub timezone: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `visitor`.
#[non_exhaustive]
pub struct VisitorSegments {
    /// `type`.
    pub r#type: Option<VisitorSegmentsType>,
    /// `segments`.
    pub segments: Option<Vec<String>>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `visitor`.
#[derive(Clone)]
#[non_exhaustive]
pub enum VisitorSegmentsType {
    /// `segment.list`
    SegmentList,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

/// Part of the schema `visitor`.
#[non_exhaustive]
pub struct VisitorSocialProfiles {
    /// `type`.
    pub r#type: Option<VisitorSocialProfilesType>,
    /// `social_profiles`.
    pub social_profiles: Option<Vec<String>>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `visitor`.
#[derive(Clone)]
#[non_exhaustive]
pub enum VisitorSocialProfilesType {
    /// `social_profile.list`
    SocialProfileList,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

/// Part of the schema `visitor`.
#[non_exhaustive]
pub struct VisitorTags {
    /// `type`.
    pub r#type: Option<VisitorTagsType>,
    /// `tags`.
    pub tags: Option<Vec<VisitorTagsTagsItem>>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `visitor`.
#[non_exhaustive]
pub struct VisitorTagsTagsItem {
    /// `type`.
    pub r#type: Option<VisitorTagsTagsItemType>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `visitor`.
#[derive(Clone)]
#[non_exhaustive]
pub enum VisitorTagsTagsItemType {
    /// `tag`
    Tag,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

/// Part of the schema `visitor`.
#[derive(Clone)]
#[non_exhaustive]
pub enum VisitorTagsType {
    /// `tag.list`
    TagList,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(Visitor {
    r#type: "type",
    id: "id",
    user_id: "user_id",
    anonymous: "anonymous",
    email: "email",
    phone: "phone" nullable,
    name: "name" nullable,
    pseudonym: "pseudonym" nullable,
    avatar: "avatar",
    app_id: "app_id",
    companies: "companies",
    location_data: "location_data",
    las_request_at: "las_request_at",
    created_at: "created_at",
    remote_created_at: "remote_created_at",
    signed_up_at: "signed_up_at",
    updated_at: "updated_at",
    session_count: "session_count",
    social_profiles: "social_profiles",
    owner_id: "owner_id" nullable,
    unsubscribed_from_emails: "unsubscribed_from_emails",
    marked_email_as_spam: "marked_email_as_spam",
    has_hard_bounced: "has_hard_bounced",
    tags: "tags",
    segments: "segments",
    custom_attributes: "custom_attributes",
    referrer: "referrer" nullable,
    utm_campaign: "utm_campaign" nullable,
    utm_content: "utm_content" nullable,
    utm_medium: "utm_medium" nullable,
    utm_source: "utm_source" nullable,
    utm_term: "utm_term" nullable,
    do_not_track: "do_not_track" nullable,
});

crate::runtime::model!(VisitorAvatar {
    r#type: "type",
    image_url: "image_url" nullable,
});

crate::runtime::model!(VisitorCompanies {
    r#type: "type",
    companies: "companies",
});

crate::runtime::string_enum!(VisitorCompaniesType {
    CompanyList = "company.list",
});

crate::runtime::model!(VisitorLocationData {
    r#type: "type",
    city_name: "city_name",
    continent_code: "continent_code",
    country_code: "country_code",
    country_name: "country_name",
    postal_code: "postal_code",
    region_name: "region_name",
    timezone: "timezone",
});

crate::runtime::model!(VisitorSegments {
    r#type: "type",
    segments: "segments",
});

crate::runtime::string_enum!(VisitorSegmentsType {
    SegmentList = "segment.list",
});

crate::runtime::model!(VisitorSocialProfiles {
    r#type: "type",
    social_profiles: "social_profiles",
});

crate::runtime::string_enum!(VisitorSocialProfilesType {
    SocialProfileList = "social_profile.list",
});

crate::runtime::model!(VisitorTags {
    r#type: "type",
    tags: "tags",
});

crate::runtime::model!(VisitorTagsTagsItem {
    r#type: "type",
    id: "id",
    name: "name",
});

crate::runtime::string_enum!(VisitorTagsTagsItemType {
    Tag = "tag",
});

crate::runtime::string_enum!(VisitorTagsType {
    TagList = "tag.list",
});
