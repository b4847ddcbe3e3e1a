//! Small models for the tests, as the generator would emit them.

use super::{Extra, Map, Nullable, Number, Timestamp, UnknownValue};
use serde_json::Value;

pub struct Contact {
    pub r#type: Option<String>,
    pub role: Option<Role>,
    pub name: Nullable<String>,
    pub created_at: Option<Timestamp>,
    pub score: Option<Number>,
    pub seats: Option<i64>,
    pub tags: Option<Vec<Role>>,
    pub custom: Option<Map<i64>>,
    pub parent: Option<Box<Contact>>,
    pub recipient: Option<Recipient>,
    pub anything: Option<Value>,
    pub extra: Extra,
}

crate::__model!(Contact {
    r#type: "type" required,
    role: "role" required nullable,
    name: "name" nullable,
    created_at: "created_at",
    score: "score",
    seats: "seats",
    tags: "tags",
    custom: "custom",
    parent: "parent",
    recipient: "recipient",
    anything: "anything",
});

#[derive(Clone)]
pub enum Role {
    User,
    Lead,
    Unknown(UnknownValue),
}

crate::__string_enum!(Role { User = "user", Lead = "lead" });

#[derive(Clone, Debug, PartialEq)]
pub enum Recipient {
    Contact(Box<Contact>),
    Flagged(Box<Contact>),
    Names(Vec<String>),
    Integer(i64),
    Decimal(Number),
    Unknown(Value),
}

crate::__union!(Recipient {
    Contact(Box<Contact>): [
        [Tag("type", &["contact", "lead"]), Lacks("closed")],
        [Has("role"), Flag("open", true)]
    ] from,
    Flagged(Box<Contact>): [[Flag("open", false)], [Tag("type", &["lead"]), Has("name")]],
    Names(Vec<String>): [[Kind(Array)]] from,
    Integer(i64): [[Kind(Integer)]] from,
    Decimal(Number): [[Kind(Decimal)]],
});
