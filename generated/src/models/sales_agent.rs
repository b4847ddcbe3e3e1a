// Written by `cargo xtask regen`. Do not edit.

//! Schema `sales_agent`.

use crate::runtime::wire::{Extra, Map, UnknownValue};

/// Schema `sales_agent`.
#[non_exhaustive]
pub struct SalesAgent {
    /// `outcome`.
    pub outcome: Option<SalesAgentOutcome>,
    /// `routing_outcome`.
    pub routing_outcome: Option<String>,
    /// `collected_data`.
    pub collected_data: Option<Map<String>>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `sales_agent`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SalesAgentOutcome {
    /// `qualified`
    Qualified,
    /// `disqualified`
    Disqualified,
    /// `product_discovery`
    ProductDiscovery,
    /// `escalated_to_support`
    EscalatedToSupport,
    /// `spam`
    Spam,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(SalesAgent {
    outcome: "outcome" nullable,
    routing_outcome: "routing_outcome" nullable,
    collected_data: "collected_data" nullable,
});

crate::runtime::string_enum!(SalesAgentOutcome {
    Qualified = "qualified",
    Disqualified = "disqualified",
    ProductDiscovery = "product_discovery",
    EscalatedToSupport = "escalated_to_support",
    Spam = "spam",
});
