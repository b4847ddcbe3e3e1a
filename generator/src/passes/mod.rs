//! From facts to a model: one small file for each pass.
//!
//! Never makes a Rust name; `name` does, from what stands here.

mod alike;
mod boxed;
mod combine;
mod follow;
mod join;
mod limits;
mod loops;
mod merge;
mod paging;
mod parts;
mod places;
mod resolve;
mod tell_apart;
mod union;
mod walk;

pub(crate) use walk::edges;

use crate::api::Api;
use crate::diagnostics::Diagnostics;
use crate::model::Model;

/// Runs all passes.
pub fn run(api: &Api, diagnostics: &mut Diagnostics) -> Model {
    let types = resolve::run(api, diagnostics);
    let mut model = Model {
        types,
        ..Model::default()
    };
    model.met = walk::met(api, &model);
    model.usage = walk::usage(api, &model);
    model.reach = walk::reach(api, &model);
    model.boxed = boxed::run(&model);
    model.paging = paging::run(api, &model, diagnostics);
    model
}
