//! Decides which features compile each file of `models/`.
//!
//! A file is needed by the tags that reach one of its types, and by every file that mentions
//! one. What no tag reaches stands under a feature of its own.

use std::collections::{BTreeMap, BTreeSet};

use crate::api::Api;
use crate::ident::{FeatureName, TypeName};
use crate::model::Model;
use crate::name::{Names, UNREFERENCED};

use super::ModelFile;

pub(super) fn assign(api: &Api, model: &Model, names: &Names, files: &mut [ModelFile]) {
    let mut needs = reached(model, names, files);
    spread(files, &mut needs);
    let tags = api
        .operations
        .values()
        .filter_map(|operation| names.tags.get(&operation.home()))
        .map(|names| names.feature.clone())
        .collect::<BTreeSet<_>>();
    for (file, features) in files.iter_mut().zip(needs) {
        file.features = (!tags.is_subset(&features)).then_some(features);
    }
}

fn reached(model: &Model, names: &Names, files: &[ModelFile]) -> Vec<BTreeSet<FeatureName>> {
    files
        .iter()
        .map(|file| {
            let tags = file
                .items
                .iter()
                .filter_map(|item| model.reach.get(&item.pointer))
                .flatten();
            let features: BTreeSet<_> = tags
                .filter_map(|tag| names.tags.get(tag))
                .map(|tag| tag.feature.clone())
                .collect();
            if features.is_empty() {
                BTreeSet::from([FeatureName::new(UNREFERENCED)])
            } else {
                features
            }
        })
        .collect()
}

/// Whatever a file mentions is needed wherever the file is.
fn spread(files: &[ModelFile], needs: &mut [BTreeSet<FeatureName>]) {
    let homes: BTreeMap<&TypeName, usize> = files
        .iter()
        .enumerate()
        .flat_map(|(index, file)| file.items.iter().map(move |item| (&item.name, index)))
        .collect();
    let mentioned: Vec<BTreeSet<usize>> = files
        .iter()
        .enumerate()
        .map(|(index, file)| {
            let names = file.items.iter().flat_map(|item| item.mentions());
            names
                .filter_map(|name| homes.get(&name).copied())
                .filter(|home| *home != index)
                .collect()
        })
        .collect();
    let mut pending: Vec<usize> = (0..files.len()).collect();
    while let Some(index) = pending.pop() {
        let features = needs[index].clone();
        for other in &mentioned[index] {
            if !features.is_subset(&needs[*other]) {
                needs[*other].extend(features.iter().cloned());
                pending.push(*other);
            }
        }
    }
}
