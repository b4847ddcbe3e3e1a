// Written by `cargo xtask regen`. Do not edit.

//! The inline schemas of the operation `searchContent`.

use crate::runtime::wire::UnknownValue;

/// Part of the operation `searchContent`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SearchContentContentTypesItem {
    /// `snippet`
    Snippet,
    /// `external_content`
    ExternalContent,
    /// `file_source_content`
    FileSourceContent,
    /// `internal_article`
    InternalArticle,
    /// `article`
    Article,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

/// Part of the operation `searchContent`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SearchContentCopilotState {
    /// `on`
    On,
    /// `off`
    Off,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

/// Part of the operation `searchContent`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SearchContentFinServiceState {
    /// `on`
    On,
    /// `off`
    Off,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

/// Part of the operation `searchContent`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SearchContentFinSalesState {
    /// `on`
    On,
    /// `off`
    Off,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

/// Part of the operation `searchContent`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SearchContentStatesItem {
    /// `published`
    Published,
    /// `draft`
    Draft,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

/// Part of the operation `searchContent`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SearchContentTagOperator {
    /// `IN`
    In,
    /// `NIN`
    Nin,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

/// Part of the operation `searchContent`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SearchContentFolderEntityType {
    /// `folder`
    Folder,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::string_enum!(SearchContentContentTypesItem {
    Snippet = "snippet",
    ExternalContent = "external_content",
    FileSourceContent = "file_source_content",
    InternalArticle = "internal_article",
    Article = "article",
});

crate::runtime::string_enum!(SearchContentCopilotState {
    On = "on",
    Off = "off",
});

crate::runtime::string_enum!(SearchContentFinServiceState {
    On = "on",
    Off = "off",
});

crate::runtime::string_enum!(SearchContentFinSalesState {
    On = "on",
    Off = "off",
});

crate::runtime::string_enum!(SearchContentStatesItem {
    Published = "published",
    Draft = "draft",
});

crate::runtime::string_enum!(SearchContentTagOperator {
    In = "IN",
    Nin = "NIN",
});

crate::runtime::string_enum!(SearchContentFolderEntityType {
    Folder = "folder",
});
