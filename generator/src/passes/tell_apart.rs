//! Finds what tells the objects of a union apart: the discriminator, a property with other
//! constant values in each, or a required property that only one of them has.
//!
//! Never by position: where nothing tells them apart, the answer is `None`.

use std::collections::BTreeSet;

use crate::api::{Discriminator, Kind};
use crate::model::{Label, Object, Shape, Test, Variant};
use crate::pointer::Pointer;
use crate::text::PropertyName;

use super::resolve::Resolver;

/// A member of a union, with the objects it stands for: itself, or those of a union it refers to.
struct Member {
    schema: Pointer,
    component: Option<String>,
    objects: Vec<Object>,
}

impl Resolver<'_> {
    pub(super) fn tell_apart(
        &mut self,
        members: &[Pointer],
        discriminator: Option<&Discriminator>,
    ) -> Option<Vec<Variant>> {
        let mut profiles = Vec::new();
        for schema in members {
            let mut objects = Vec::new();
            self.objects(schema, &mut objects)?;
            let component = self.component(schema);
            profiles.push(Member {
                schema: schema.clone(),
                component,
                objects,
            });
        }
        let members = profiles;
        if let Some(variants) =
            discriminator.and_then(|discriminator| self.by_discriminator(&members, discriminator))
        {
            return Some(variants);
        }
        self.by_constant(&members)
            .or_else(|| by_required_key(&members))
    }

    /// All objects that `schema` may be; `None` if it may be something without properties.
    fn objects(&mut self, schema: &Pointer, found: &mut Vec<Object>) -> Option<()> {
        match self.shape(schema).1 {
            Shape::Object(object) => found.push(object),
            Shape::Union(variants) => {
                for variant in variants {
                    self.objects(&variant.schema, found)?;
                }
            }
            _ => return None,
        }
        Some(())
    }

    fn by_discriminator(
        &mut self,
        members: &[Member],
        discriminator: &Discriminator,
    ) -> Option<Vec<Variant>> {
        let mut variants = Vec::new();
        for member in members {
            let target = self.shape(&member.schema).0;
            let mut values: Vec<String> = Vec::new();
            for (value, mapped) in &discriminator.mapping {
                if *mapped == target || self.shape(mapped).0 == target {
                    values.push(value.clone());
                }
            }
            if values.is_empty() {
                // Without a mapping the value is the name of the component.
                values.extend(member.component.clone());
            }
            if values.is_empty() {
                return None;
            }
            variants.push(tagged(member, &discriminator.property, values));
        }
        Some(variants)
    }

    /// The first property that is a constant, or an enum, in every member, no value in two.
    fn by_constant(&mut self, members: &[Member]) -> Option<Vec<Variant>> {
        let candidates: Vec<_> = members
            .first()?
            .objects
            .first()?
            .properties
            .keys()
            .cloned()
            .collect();
        candidates.iter().find_map(|name| {
            self.by_text_constant(members, name)
                .or_else(|| self.by_flag(members, name))
        })
    }

    fn by_text_constant(
        &mut self,
        members: &[Member],
        name: &PropertyName,
    ) -> Option<Vec<Variant>> {
        let mut seen = BTreeSet::new();
        let mut variants = Vec::new();
        for member in members {
            let mut values: Vec<String> = Vec::new();
            for object in &member.objects {
                let Kind::Enum(found) = self.plain_kind(&object.properties.get(name)?.schema)?
                else {
                    return None;
                };
                for value in found {
                    if !values.contains(value) {
                        values.push(value.clone());
                    }
                }
            }
            if !values.iter().all(|value| seen.insert(value.clone())) {
                return None;
            }
            variants.push(tagged(member, name, values));
        }
        Some(variants)
    }

    fn by_flag(&mut self, members: &[Member], name: &PropertyName) -> Option<Vec<Variant>> {
        let mut seen = BTreeSet::new();
        let mut variants = Vec::new();
        for member in members {
            let [object] = member.objects.as_slice() else {
                return None;
            };
            let Kind::Boolean(values) = self.plain_kind(&object.properties.get(name)?.schema)?
            else {
                return None;
            };
            let [value] = values.as_slice() else {
                return None;
            };
            let value = *value;
            if !seen.insert(value) {
                return None;
            }
            let label = match &member.component {
                Some(component) => Label::Component(component.clone()),
                None => Label::Value(format!("{name} {value}")),
            };
            let tests = vec![vec![Test::Flag(name.clone(), value)]];
            variants.push(Variant {
                schema: member.schema.clone(),
                tests,
                label,
            });
        }
        Some(variants)
    }

    /// The kind of a schema, references followed, without resolving any combination: that of
    /// the union in question may still be open.
    pub(super) fn plain_kind(&self, pointer: &Pointer) -> Option<&Kind> {
        let kind = self.kind_of(&self.referred(pointer))?;
        (!matches!(kind, Kind::Reference(_))).then_some(kind)
    }

    /// Where references lead to from here, without resolving anything.
    pub(super) fn referred(&self, pointer: &Pointer) -> Pointer {
        let mut pointer = pointer;
        for _ in 0..64 {
            match self.kind_of(pointer) {
                Some(Kind::Reference(target)) => pointer = target,
                _ => break,
            }
        }
        pointer.clone()
    }
}

fn tagged(member: &Member, property: &PropertyName, values: Vec<String>) -> Variant {
    let label = match (values.as_slice(), &member.component) {
        ([single], _) => Label::Value(single.clone()),
        (_, Some(component)) => Label::Component(component.clone()),
        (several, None) => Label::Value(several.join(" or ")),
    };
    let tests = vec![vec![Test::Tag(property.clone(), values)]];
    Variant {
        schema: member.schema.clone(),
        tests,
        label,
    }
}

/// Each object of each member has a required property that no object of another member declares.
fn by_required_key(members: &[Member]) -> Option<Vec<Variant>> {
    let mut variants = Vec::new();
    for (index, member) in members.iter().enumerate() {
        let declared_elsewhere = |name: &PropertyName| {
            members.iter().enumerate().any(|(other, elsewhere)| {
                other != index
                    && elsewhere
                        .objects
                        .iter()
                        .any(|object| object.properties.contains_key(name))
            })
        };
        let mut keys: Vec<PropertyName> = Vec::new();
        for object in &member.objects {
            let (key, _) = object
                .properties
                .iter()
                .find(|(name, property)| property.required && !declared_elsewhere(name))?;
            if !keys.contains(key) {
                keys.push(key.clone());
            }
        }
        let label = match (keys.as_slice(), &member.component) {
            ([single], _) => Label::Key(single.clone()),
            (_, Some(component)) => Label::Component(component.clone()),
            _ => Label::Place(index + 1),
        };
        let tests = keys.into_iter().map(|key| vec![Test::Has(key)]).collect();
        variants.push(Variant {
            schema: member.schema.clone(),
            tests,
            label,
        });
    }
    Some(variants)
}
