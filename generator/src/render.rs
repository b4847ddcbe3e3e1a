//! From emitted files to text: the header, formatted code, tables.

use std::collections::BTreeMap;

use crate::emit::{Emitted, File};

/// A file that the emitted code did not parse as.
#[derive(Debug, thiserror::Error)]
#[error("the emitted file `{path}` is not Rust ({source}); this is a defect of the generator")]
pub struct RenderError {
    /// Which file.
    pub path: String,
    /// Why.
    pub source: syn::Error,
}

/// The text of every file, by its path below `src/`.
///
/// # Errors
///
/// A file that does not parse, which only a defect of the generator can cause.
pub fn run(emitted: &Emitted, command: &str) -> Result<BTreeMap<String, String>, RenderError> {
    emitted
        .files
        .iter()
        .map(|(path, file)| {
            let text = text(file, command).map_err(|source| RenderError {
                path: path.clone(),
                source,
            })?;
            Ok((path.clone(), text))
        })
        .collect()
}

fn text(file: &File, command: &str) -> Result<String, syn::Error> {
    let code = spaced(&prettyplease::unparse(&syn::parse2(file.code.clone())?));
    let mut text = format!("// Written by `{command}`. Do not edit.\n\n");
    for line in file
        .about
        .iter()
        .flat_map(|lines| lines.trim_end().split(['\n', '\r']))
    {
        text.push_str(format!("//! {line}").trim_end());
        text.push('\n');
    }
    text.push('\n');
    text.push_str(&code);
    for table in &file.tables {
        text.push('\n');
        text.push_str(table);
    }
    Ok(text)
}

/// Puts an empty line between items, and between the functions of an `impl`, which
/// `prettyplease` leaves without one.
fn spaced(code: &str) -> String {
    let mut spaced = String::new();
    let mut previous = "";
    for line in code.lines() {
        let opens_item = !matches!(
            line.trim_start().chars().next(),
            None | Some('}' | ')' | '.')
        );
        let same_depth = indentation(line) == indentation(previous) && indentation(line) <= 4;
        let ends_item = previous.trim_start() == "}"
            || previous.starts_with("use ") && previous.ends_with(';')
            || previous == "};";
        let uses = line.starts_with("use ");
        if opens_item && same_depth && ends_item && !uses {
            spaced.push('\n');
        }
        spaced.push_str(line);
        spaced.push('\n');
        previous = line;
    }
    spaced
}

fn indentation(line: &str) -> usize {
    line.len() - line.trim_start().len()
}
