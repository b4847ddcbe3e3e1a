//! Finds what tells the objects of a union apart: the discriminator, a property with other
//! constant values in each, or a required property that only one of them has.
//!
//! Never by position: where nothing tells them apart, the answer is `None`.

use std::collections::{BTreeSet, HashMap, HashSet};

use indexmap::IndexMap;

use crate::api::{Discriminator, Kind};
use crate::model::{Label, Property, Shape, Test, Variant};
use crate::pointer::Pointer;
use crate::text::PropertyName;

use super::resolve::Resolver;

/// A member of a union, with the objects it stands for: itself, or those of a union it refers to.
struct Member {
    schema: Pointer,
    component: Option<String>,
    objects: Vec<Pointer>,
}

impl Resolver<'_> {
    pub(super) fn tell_apart(
        &mut self,
        members: &[Pointer],
        discriminator: Option<&Discriminator>,
    ) -> Option<Vec<Variant>> {
        let mut profiles = Vec::new();
        for schema in members {
            profiles.push(Member {
                schema: schema.clone(),
                component: self.component(schema),
                objects: self.objects(schema)?,
            });
        }
        let members = profiles;
        if let Some(variants) =
            discriminator.and_then(|discriminator| self.by_discriminator(&members, discriminator))
        {
            return Some(variants);
        }
        self.by_constant(&members)
            .or_else(|| self.by_required_key(&members))
    }

    /// Whether no variant has the property by which another one is told.
    pub(super) fn are_told(&mut self, variants: &[Variant]) -> bool {
        let objects: Vec<_> = variants
            .iter()
            .map(|variant| {
                self.leaves(&variant.schema)
                    .into_iter()
                    .map(|leaf| leaf.end)
            })
            .map(Vec::from_iter)
            .collect();
        let declared_by = self.declared_by(objects.iter().map(Vec::as_slice));
        let mut tests = variants
            .iter()
            .flat_map(|variant| variant.tests.iter().flatten());
        tests.all(|test| match test {
            Test::Has(name) => declared_by.get(name) == Some(&1),
            _ => true,
        })
    }

    /// Where all objects stand that `schema` may be; `None` if it may be something without properties.
    fn objects(&mut self, schema: &Pointer) -> Option<Vec<Pointer>> {
        let leaves = self.leaves(schema).into_iter().map(|leaf| leaf.end);
        leaves
            .map(|end| matches!(self.shape_at(&end), Shape::Object(_)).then_some(end))
            .collect()
    }

    fn properties(&self, object: &Pointer) -> Option<&IndexMap<PropertyName, Property>> {
        match self.shape_at(object) {
            Shape::Object(object) => Some(&object.properties),
            _ => None,
        }
    }

    /// By how many of several, each with the objects that it may be, each property is declared.
    fn declared_by<'b>(
        &self,
        several: impl Iterator<Item = &'b [Pointer]>,
    ) -> HashMap<&PropertyName, usize> {
        let mut declared_by = HashMap::new();
        for objects in several {
            let names = objects.iter().filter_map(|object| self.properties(object));
            for name in names.flat_map(IndexMap::keys).collect::<HashSet<_>>() {
                *declared_by.entry(name).or_default() += 1;
            }
        }
        declared_by
    }

    fn by_discriminator(
        &mut self,
        members: &[Member],
        discriminator: &Discriminator,
    ) -> Option<Vec<Variant>> {
        let mut seen = BTreeSet::new();
        let mut variants = Vec::new();
        for member in members {
            let values = self.tags(&member.schema, discriminator, &mut HashSet::new())?;
            if values.is_empty() || !values.iter().all(|value| seen.insert(value.clone())) {
                return None;
            }
            variants.push(tagged(member, &discriminator.property, values));
        }
        Some(variants)
    }

    /// The values of the discriminator that stand for a schema, or for the alternatives of a union: those that are
    /// mapped to it, or the component's name, if that is mapped to no other one. None for what was `seen`.
    fn tags(
        &mut self,
        schema: &Pointer,
        discriminator: &Discriminator,
        seen: &mut HashSet<Pointer>,
    ) -> Option<Vec<String>> {
        let target = self.resolved(schema);
        if !seen.insert(target.clone()) {
            return Some(Vec::new());
        }
        let mapping = discriminator.mapping.iter();
        let mapped: Vec<_> = mapping
            .filter(|(_, mapped)| **mapped == target || self.resolved(mapped) == target)
            .map(|(value, _)| value.clone())
            .collect();
        if !mapped.is_empty() {
            return Some(mapped);
        }
        if let Shape::Union(variants) = self.shape_at(&target).clone() {
            let mut values = Vec::new();
            for variant in variants {
                values.extend(match told_by(&variant, &discriminator.property) {
                    Some(told) => told,
                    None => self.tags(&variant.schema, discriminator, seen)?,
                });
            }
            return Some(values);
        }
        let name = self.component(schema)?;
        (!discriminator.mapping.contains_key(&name)).then(|| vec![name])
    }

    /// The first property that is a constant, or an enum, in every member, no value in two.
    fn by_constant(&self, members: &[Member]) -> Option<Vec<Variant>> {
        let first = members.first()?.objects.first()?;
        self.properties(first)?.keys().find_map(|name| {
            self.by_text_constant(members, name)
                .or_else(|| self.by_flag(members, name))
        })
    }

    fn by_text_constant(&self, members: &[Member], name: &PropertyName) -> Option<Vec<Variant>> {
        let mut seen = BTreeSet::new();
        let mut variants = Vec::new();
        for member in members {
            let mut values: Vec<String> = Vec::new();
            for object in &member.objects {
                let property = self.properties(object)?.get(name)?;
                let Kind::Enum(found) = self.plain_kind(&property.schema)? else {
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

    fn by_flag(&self, members: &[Member], name: &PropertyName) -> Option<Vec<Variant>> {
        let mut seen = BTreeSet::new();
        let mut variants = Vec::new();
        for member in members {
            let [object] = member.objects.as_slice() else {
                return None;
            };
            let property = self.properties(object)?.get(name)?;
            let Kind::Boolean(values) = self.plain_kind(&property.schema)? else {
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

    /// Each object of each member has a required property that no object of another member declares.
    fn by_required_key(&self, members: &[Member]) -> Option<Vec<Variant>> {
        let declared_by = self.declared_by(members.iter().map(|member| member.objects.as_slice()));
        let mut variants = Vec::new();
        for (index, member) in members.iter().enumerate() {
            let mut keys: Vec<PropertyName> = Vec::new();
            for object in &member.objects {
                let (key, _) = self.properties(object)?.iter().find(|(name, property)| {
                    property.required && declared_by.get(name) == Some(&1)
                })?;
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
}

/// The values of `property` by which a union tells a variant.
fn told_by(variant: &Variant, property: &PropertyName) -> Option<Vec<String>> {
    let mut told = Vec::new();
    for tests in &variant.tests {
        match tests.as_slice() {
            [Test::Tag(name, values)] if name == property => told.extend(values.iter().cloned()),
            _ => return None,
        }
    }
    (!told.is_empty()).then_some(told)
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
