//! Emits how an operation gives a list: a table for the runtime.

use super::tokens::{self, Scope};
use crate::ident::TypeName;
use crate::model::{Next, Target, Until};
use crate::plan::{Holder, Listing};

/// ```text
/// crate::runtime::paged!(
///     ListContacts: crate::models::Contact, "/data", |page| page.data.take(),
///     Cursor("/pages/next/starting_after", NoCursor, Query("starting_after")),
///     Link("/pages/next"),
/// );
/// ```
pub fn table(marker: &TypeName, listing: &Listing) -> String {
    let item = tokens::value(&listing.item, Scope::Tables).to_string();
    let mut table = format!(
        "crate::runtime::paged!(\n    {marker}: {}, {:?}, |page| {},\n",
        item.replace(' ', ""),
        listing.items.as_str(),
        taken(listing),
    );
    for next in &listing.next {
        table.push_str(&format!("    {},\n", way(next)));
    }
    table.push_str(");\n");
    table
}

/// The expression that takes the items out of `page`.
fn taken(listing: &Listing) -> String {
    let mut place = "page".to_owned();
    let Some(((last, holder), outer)) = listing.fields.split_last() else {
        return if listing.optional {
            "page.take()".to_owned()
        } else {
            "Some(std::mem::take(page))".to_owned()
        };
    };
    if listing.optional {
        place.push_str(".as_mut()?");
    }
    for (field, holder) in outer {
        place.push_str(&match holder {
            Holder::Option => format!(".{field}.as_mut()?"),
            Holder::Nullable => format!(".{field}.as_mut().into_value()?"),
        });
    }
    match holder {
        Holder::Option => format!("{place}.{last}.take()"),
        Holder::Nullable => format!("{place}.{last}.take().into_value()"),
    }
}

fn way(next: &Next) -> String {
    match next {
        Next::Cursor { from, until, to } => {
            let until = match until {
                Until::NoCursor => "NoCursor".to_owned(),
                Until::Flag(flag) => format!("Flag({:?})", flag.as_str()),
                Until::EmptyPage => "EmptyPage".to_owned(),
            };
            format!("Cursor({:?}, {until}, {})", from.as_str(), target(to))
        }
        Next::Link { from } => format!("Link({:?})", from.as_str()),
        Next::Number { from, last, to } => {
            format!(
                "Number({:?}, {:?}, {})",
                from.as_str(),
                last.as_str(),
                target(to)
            )
        }
    }
}

fn target(target: &Target) -> String {
    match target {
        Target::Query(name) => format!("Query({:?})", name.as_str()),
        Target::Body(at) => format!("Body({:?})", at.as_str()),
    }
}
