//! Plans how the items are taken out of an operation's response.

use std::collections::BTreeMap;

use crate::model::{Model, Paging, Shape};
use crate::pointer::Pointer;

use super::{Content, Field, ItemKind, Listing, ModelFile, Outcome, RustType};

/// The planned structs by pointer, each with its fields.
pub(super) struct Structs<'a>(BTreeMap<&'a Pointer, &'a [Field]>);

impl<'a> Structs<'a> {
    pub(super) fn of(files: &'a [ModelFile]) -> Self {
        let items = files.iter().flat_map(|file| &file.items);
        let structs = items.filter_map(|item| match &item.kind {
            ItemKind::Struct(structure) => Some((&item.pointer, structure.fields.as_slice())),
            _ => None,
        });
        Self(structs.collect())
    }
}

/// The way from the response to its items; nothing, if the response is not one type.
pub(super) fn listing(
    model: &Model,
    structs: &Structs<'_>,
    paging: &Paging,
    outcome: &Outcome,
) -> Option<Listing> {
    let Outcome::One(Content::Json(body)) = outcome else {
        return None;
    };
    let (optional, mut value) = match body {
        RustType::Option(of) => (true, of.as_ref()),
        of => (false, of),
    };
    let mut fields = Vec::new();
    let mut schema = &paging.response;
    for name in paging.items.tokens() {
        let (at, found) = model.canonical(schema);
        let Shape::Object(object) = &found?.shape else {
            return None;
        };
        let mut properties = object.properties.iter();
        let (_, property) = properties.find(|(property, _)| property.as_str() == name)?;
        let field = structs.0.get(at)?.iter().find(|field| field.wire == name)?;
        fields.push((field.name.clone(), field.holder));
        schema = &property.schema;
        value = &field.value;
    }
    let RustType::List(item) = value else {
        return None;
    };
    Some(Listing {
        item: item.as_ref().clone(),
        items: paging.items.clone(),
        optional,
        fields,
        next: paging.next.clone(),
    })
}
