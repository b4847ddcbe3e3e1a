//! What each kind of change does to programs: one flat table, with ids in oasdiff's vocabulary.
//!
//! The verdicts are the worst that a kind of change does. A single change is rated lower where the
//! emitted code shows that it does less; never higher.

use std::fmt;

use serde::Serialize;

/// What a change does to programs with an SDK that is already out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Runtime {
    /// They go on as before.
    Ok,
    /// Calls still work, but something is missing from what they send or give.
    Degraded,
    /// Calls that worked may be refused, or come to nothing.
    Breaks,
}

/// What a change does to code once the SDK is generated again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Source {
    /// Nothing: no name and no type differs.
    None,
    /// It compiles, and there is more to use.
    Minor,
    /// Code that uses the old name or type no longer compiles.
    Major,
}

/// Which way the data goes that changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// Clients send it, and may receive it, too.
    Request,
    /// Clients only receive it.
    Response,
    /// It is no data.
    Neither,
}

/// What changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
#[allow(missing_docs, reason = "OpenAPI's words")]
pub enum Subject {
    Api,
    Tag,
    Operation,
    Parameter,
    Body,
    Property,
    Status,
    Schema,
    /// An emitted type.
    Model,
}

/// A limit on values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "OpenAPI's words")]
pub enum Bound {
    Min,
    Max,
    MinLength,
    MaxLength,
    MinItems,
    MaxItems,
}

/// What happened to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "the table says it all")]
pub enum Action {
    Added,
    AddedRequired,
    AddedConstant,
    Removed,
    RemovedDeprecated,
    AddedError,
    RemovedError,
    Renamed,
    RenamedInPath,
    BecameRequired,
    BecameOptional,
    Deprecated,
    Reactivated,
    TitleChanged,
    VersionChanged,
    ServerAdded,
    ServerRemoved,
    GainedModel,
    LostModel,
    PathChanged,
    IdChanged,
    TagChanged,
    Reordered,
    BoxingChanged,
    FieldRenamed,
    ConstructorAdded,
    ListAdded,
    ListRemoved,
    PagingChanged,
    LocationChanged,
    StyleChanged,
    MediaTypeChanged,
    ConstructorChanged,
    ConstructorRemoved,
    NullHandlingChanged,
    TypeChanged,
    TypeGeneralized,
    TypeSpecialized,
    ModelChanged,
    FormatChanged,
    BecameEnum,
    EnumValueAdded,
    EnumValueRemoved,
    EnumValueRenamed,
    BecameNullable,
    BecameNotNullable,
    BecameReadOnly,
    BecameNotReadOnly,
    BecameWriteOnly,
    BecameNotWriteOnly,
    DefaultAdded,
    DefaultRemoved,
    DefaultChanged,
    Increased(Bound),
    Decreased(Bound),
    PatternChanged,
    ConstraintChanged,
    VariantAdded,
    VariantRemoved,
    VariantRenamed,
    DiscriminatorChanged,
}

/// A row of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rule {
    /// Its stable id.
    pub id: &'static str,
    /// Which way the data goes.
    pub direction: Direction,
    /// What changed.
    pub subject: Subject,
    /// What happened to it.
    pub action: Action,
    /// The worst for programs that are out.
    pub runtime: Runtime,
    /// The worst for code that is compiled anew.
    pub source: Source,
    /// Why.
    pub reason: &'static str,
}

macro_rules! rules {
    ($($id:expr, $direction:ident $subject:ident $action:expr => $runtime:ident $source:ident, $reason:literal;)*) => {{
        #[allow(unused_imports, reason = "not every table has all kinds")]
        use {Action::*, Bound::*};
        &[$(Rule {
            id: $id,
            direction: Direction::$direction,
            subject: Subject::$subject,
            action: $action,
            runtime: Runtime::$runtime,
            source: Source::$source,
            reason: $reason,
        }),*]
    }};
}

/// What is no value: the API, its operations, and what they are made of.
const PARTS: &[Rule] = rules! {
    "api-title-changed", Neither Api TitleChanged => Ok None, "only the documentation names it";
    "api-version-changed", Neither Api VersionChanged => Ok None, "the client is told which version to ask for; the description's is only named in the documentation";
    "api-server-added", Neither Api ServerAdded => Ok None, "the hosts are written by hand: see whether there is a new region";
    "api-server-removed", Neither Api ServerRemoved => Degraded None, "the hosts are written by hand: see whether the client still offers this one";
    "tag-renamed", Neither Tag Renamed => Ok Major, "the module and the feature have another name";
    "tag-reordered", Neither Tag Reordered => Ok None, "only the documentation lists its functions in another order; reported where nothing else is";
    "tag-model-added", Neither Tag GainedModel => Ok Minor, "with this feature alone there is one more model";
    "tag-model-removed", Neither Tag LostModel => Ok Major, "with this feature alone the model is no longer compiled";
    "endpoint-added", Neither Operation Added => Ok Minor, "there is one more function";
    "api-removed-without-deprecation", Neither Operation Removed => Breaks Major, "calls are refused, and the function is gone";
    "api-removed-with-deprecation", Neither Operation RemovedDeprecated => Breaks Major, "calls are refused, and the function is gone, as was announced";
    "api-path-changed", Neither Operation PathChanged => Breaks Major, "shipped clients call the old path";
    "api-operation-id-changed", Neither Operation IdChanged => Ok Major, "the function, its marker and its inline types have other names, for its own id or because another operation took the name";
    "api-tag-changed", Neither Operation TagChanged => Ok Major, "the function is in another module, under another feature";
    "endpoint-deprecated", Neither Operation Deprecated => Ok Minor, "callers get a warning";
    "endpoint-reactivated", Neither Operation Reactivated => Ok None, "callers get no warning any more";
    "request-parameters-reordered", Request Operation Reordered => Ok Major, "the function takes its arguments in another order";
    "response-list-added", Response Operation ListAdded => Ok Minor, "its items can be walked through";
    "response-list-removed", Response Operation ListRemoved => Degraded Major, "its items can no longer be walked through";
    "response-paging-changed", Response Operation PagingChanged => Degraded None, "shipped clients look elsewhere for the next page, and may stop early";
    "new-required-request-parameter", Request Parameter AddedRequired => Breaks Major, "shipped clients do not send it; the function takes one more argument";
    "new-optional-request-parameter", Request Parameter Added => Ok Minor, "there is one more setter";
    "request-parameter-removed", Request Parameter Removed => Degraded Major, "what is sent is ignored; the argument or setter is gone";
    "request-parameter-renamed", Request Parameter Renamed => Breaks Major, "what is sent under the old name is ignored, and calls are refused where it must be there; the setter has another name";
    "request-path-parameter-renamed", Request Parameter RenamedInPath => Ok None, "a path has no names when it is sent, and arguments none when they are given";
    "request-parameter-became-required", Request Parameter BecameRequired => Breaks Major, "calls without it are refused; the setter becomes an argument";
    "request-parameter-became-optional", Request Parameter BecameOptional => Ok Major, "the argument becomes a setter";
    "request-parameter-location-changed", Request Parameter LocationChanged => Breaks Major, "shipped clients send it in the old place";
    "request-parameter-style-changed", Request Parameter StyleChanged => Breaks None, "shipped clients write lists and objects the old way";
    "request-body-added-required", Request Body AddedRequired => Breaks Major, "shipped clients send none; the function takes one more argument";
    "request-body-added-optional", Request Body Added => Ok Minor, "there is a setter for it";
    "request-body-removed", Request Body Removed => Degraded Major, "what is sent is ignored; the argument or setter is gone";
    "request-body-became-required", Request Body BecameRequired => Breaks Major, "calls without it are refused; the setter becomes an argument";
    "request-body-became-optional", Request Body BecameOptional => Ok Major, "the argument becomes a setter";
    "request-body-media-type-changed", Request Body MediaTypeChanged => Breaks Major, "shipped clients write it the old way";
    "response-media-type-changed", Response Body MediaTypeChanged => Breaks Major, "shipped clients read it the old way; the function gives another type";
    "response-success-status-added", Response Status Added => Degraded Major, "where it gives something else, shipped clients do not expect it, and the result becomes an enum or gets a variant";
    "response-success-status-removed", Response Status Removed => Ok Major, "the result is no enum any more, or loses a variant";
    "response-non-success-status-added", Response Status AddedError => Ok Minor, "there is a type for its body";
    "response-non-success-status-removed", Response Status RemovedError => Ok Major, "the type for its body is gone";
    "new-required-request-property", Request Property AddedRequired => Breaks Major, "shipped clients do not send it; the constructor takes one more argument";
    "new-required-request-property-with-constant", Request Property AddedConstant => Breaks Minor, "shipped clients do not send it; the constructor fills it by itself";
    "new-optional-request-property", Request Property Added => Ok Minor, "there is one more field";
    "request-property-removed", Request Property Removed => Degraded Major, "what is sent is ignored; the field is gone";
    "request-property-renamed", Request Property Renamed => Breaks Major, "what is sent under the old name is ignored, and calls are refused where it must be there; the field has another name";
    "request-property-became-required", Request Property BecameRequired => Breaks Major, "calls without it are refused; the constructor takes one more argument";
    "request-property-became-optional", Request Property BecameOptional => Ok Major, "the constructor takes one argument less";
    "request-property-became-read-only", Request Property BecameReadOnly => Degraded Major, "what is sent is ignored; the setter or argument is gone";
    "request-property-became-not-read-only", Request Property BecameNotReadOnly => Ok Major, "there is a setter, or, where it is required, one more argument";
    "request-property-became-write-only", Request Property BecameWriteOnly => Ok None, "only the documentation says so";
    "request-property-became-not-write-only", Request Property BecameNotWriteOnly => Ok None, "only the documentation says so";
    "response-property-added", Response Property Added => Ok Minor, "shipped clients keep it among what they do not know; there is one more field";
    "response-property-removed", Response Property Removed => Degraded Major, "shipped clients find nothing there; the field is gone";
    "response-property-renamed", Response Property Renamed => Degraded Major, "shipped clients find nothing under the old name; the field has another name";
    "response-property-became-required", Response Property BecameRequired => Ok Major, "every field is optional when it is read; where another model that clients build shares it, the constructor takes one more argument";
    "response-property-became-optional", Response Property BecameOptional => Ok Major, "every field is optional when it is read; where another model that clients build shares it, the constructor takes one argument less";
    "response-property-became-read-only", Response Property BecameReadOnly => Ok Major, "only the documentation says so; a model that clients build, and that shares it, has no setter for it";
    "response-property-became-not-read-only", Response Property BecameNotReadOnly => Ok Major, "only the documentation says so; a model that clients build, and that shares it, has a setter for it";
    "response-property-became-write-only", Response Property BecameWriteOnly => Degraded None, "shipped clients find nothing there";
    "response-property-became-not-write-only", Response Property BecameNotWriteOnly => Ok None, "shipped clients find a value there";
    "schema-added", Neither Schema Added => Ok Minor, "there is one more model";
    "schema-renamed", Neither Schema Renamed => Ok Major, "the model, and those for its inline schemas, have other names";
    "api-schema-removed", Neither Schema Removed => Ok Major, "the model is gone";
    "model-renamed", Neither Model Renamed => Ok Major, "the type for an inline schema is named after another place";
    "model-removed", Neither Model Removed => Ok Major, "the type for an inline schema is gone";
    "model-reordered", Neither Model Reordered => Ok None, "fields or variants stand in another order; reported where nothing else is";
    "model-field-renamed", Neither Model FieldRenamed => Ok Major, "of properties that differ in punctuation the first has the name";
    "model-boxing-changed", Neither Model BoxingChanged => Ok Major, "fields of types that contain themselves hold a `Box`";
    "model-constructor-added", Neither Model ConstructorAdded => Ok Minor, "an operation takes it now, so it has a `new` and setters";
    "model-constructor-changed", Neither Model ConstructorChanged => Ok Major, "`new` takes other arguments, or takes them in another order";
    "model-constructor-removed", Neither Model ConstructorRemoved => Ok Major, "no operation takes it any more, so it has no `new` and no setters";
    "model-null-handling-changed", Neither Model NullHandlingChanged => Ok Major, "what is sent tells null from absent with `Nullable`, what is only received has `Option`";
};

/// Values that clients send.
macro_rules! sent {
    ($prefix:literal, $subject:ident) => {
        rules! {
            concat!($prefix, "-type-changed"), Request $subject TypeChanged => Breaks Major, "shipped clients send values of the old type";
            concat!($prefix, "-type-generalized"), Request $subject TypeGeneralized => Ok Major, "the old values still fit; the Rust type is another one";
            concat!($prefix, "-type-specialized"), Request $subject TypeSpecialized => Breaks Major, "not all of the old values fit; the Rust type is another one";
            concat!($prefix, "-model-changed"), Request $subject ModelChanged => Ok Major, "the same JSON under another type name";
            concat!($prefix, "-format-changed"), Request $subject FormatChanged => Breaks Major, "values in the old format may be refused";
            concat!($prefix, "-became-enum"), Request $subject BecameEnum => Breaks Major, "other texts are refused; the Rust type is an enum";
            concat!($prefix, "-enum-value-added"), Request $subject EnumValueAdded => Ok Minor, "there is one more variant";
            concat!($prefix, "-enum-value-removed"), Request $subject EnumValueRemoved => Breaks Major, "the value is refused; the variant is gone";
            concat!($prefix, "-enum-value-renamed"), Request $subject EnumValueRenamed => Breaks Major, "the old value may be refused; the variant has another name";
            concat!($prefix, "-became-nullable"), Request $subject BecameNullable => Ok Major, "the field tells null from absent";
            concat!($prefix, "-became-not-nullable"), Request $subject BecameNotNullable => Breaks Major, "null is refused; the field has no null";
            concat!($prefix, "-default-value-added"), Request $subject DefaultAdded => Ok None, "leaving it out now means this value";
            concat!($prefix, "-default-value-removed"), Request $subject DefaultRemoved => Degraded None, "leaving it out no longer means this value";
            concat!($prefix, "-default-value-changed"), Request $subject DefaultChanged => Degraded None, "leaving it out means another value";
            concat!($prefix, "-min-increased"), Request $subject Increased(Min) => Breaks None, "values that fitted are refused";
            concat!($prefix, "-min-decreased"), Request $subject Decreased(Min) => Ok None, "more values fit";
            concat!($prefix, "-max-increased"), Request $subject Increased(Max) => Ok None, "more values fit";
            concat!($prefix, "-max-decreased"), Request $subject Decreased(Max) => Breaks None, "values that fitted are refused";
            concat!($prefix, "-min-length-increased"), Request $subject Increased(MinLength) => Breaks None, "values that fitted are refused";
            concat!($prefix, "-min-length-decreased"), Request $subject Decreased(MinLength) => Ok None, "more values fit";
            concat!($prefix, "-max-length-increased"), Request $subject Increased(MaxLength) => Ok None, "more values fit";
            concat!($prefix, "-max-length-decreased"), Request $subject Decreased(MaxLength) => Breaks None, "values that fitted are refused";
            concat!($prefix, "-min-items-increased"), Request $subject Increased(MinItems) => Breaks None, "lists that fitted are refused";
            concat!($prefix, "-min-items-decreased"), Request $subject Decreased(MinItems) => Ok None, "more lists fit";
            concat!($prefix, "-max-items-increased"), Request $subject Increased(MaxItems) => Ok None, "more lists fit";
            concat!($prefix, "-max-items-decreased"), Request $subject Decreased(MaxItems) => Breaks None, "lists that fitted are refused";
            concat!($prefix, "-pattern-changed"), Request $subject PatternChanged => Breaks None, "values that fitted may be refused";
            concat!($prefix, "-constraint-changed"), Request $subject ConstraintChanged => Breaks None, "values that fitted may be refused";
            concat!($prefix, "-deprecated"), Request $subject Deprecated => Ok None, "only the documentation says so";
            concat!($prefix, "-reactivated"), Request $subject Reactivated => Ok None, "only the documentation says so";
            concat!($prefix, "-one-of-added"), Request $subject VariantAdded => Ok Major, "there is one more variant; `From` goes where two hold the same type";
            concat!($prefix, "-one-of-removed"), Request $subject VariantRemoved => Breaks Major, "such values are refused; the variant is gone";
            concat!($prefix, "-one-of-renamed"), Request $subject VariantRenamed => Ok Major, "the variant has another name";
            concat!($prefix, "-discriminator-changed"), Request $subject DiscriminatorChanged => Degraded None, "shipped clients tell the variants apart the old way";
        }
    };
}

/// Values that clients only receive: decoding takes what comes and keeps what does not fit.
macro_rules! received {
    ($prefix:literal, $subject:ident, $type_changed:ident) => {
        rules! {
            concat!($prefix, "-type-changed"), Response $subject TypeChanged => $type_changed Major, "shipped clients look for the old type, and keep what does not fit as JSON";
            concat!($prefix, "-type-generalized"), Response $subject TypeGeneralized => Degraded Major, "shipped clients keep new kinds of values as JSON; the Rust type is another one";
            concat!($prefix, "-type-specialized"), Response $subject TypeSpecialized => Ok Major, "what comes still fits; the Rust type is another one";
            concat!($prefix, "-model-changed"), Response $subject ModelChanged => Ok Major, "the same JSON under another type name";
            concat!($prefix, "-format-changed"), Response $subject FormatChanged => Ok Major, "texts are read as they come; a time has a Rust type of its own";
            concat!($prefix, "-became-enum"), Response $subject BecameEnum => Ok Major, "what comes still fits; the Rust type is an enum";
            concat!($prefix, "-enum-value-added"), Response $subject EnumValueAdded => Ok Minor, "shipped clients have it as `Unknown`; there is one more variant";
            concat!($prefix, "-enum-value-removed"), Response $subject EnumValueRemoved => Ok Major, "it does not come any more; the variant is gone";
            concat!($prefix, "-enum-value-renamed"), Response $subject EnumValueRenamed => Degraded Major, "shipped clients have it as `Unknown`; the variant has another name";
            concat!($prefix, "-became-nullable"), Response $subject BecameNullable => Ok Major, "a field is `None` then; an item or a body becomes an `Option`";
            concat!($prefix, "-became-not-nullable"), Response $subject BecameNotNullable => Ok Major, "a field is never `None` for that reason; an item or a body is no `Option` any more";
            concat!($prefix, "-default-value-added"), Response $subject DefaultAdded => Ok None, "only the documentation says so";
            concat!($prefix, "-default-value-removed"), Response $subject DefaultRemoved => Ok None, "only the documentation says so";
            concat!($prefix, "-default-value-changed"), Response $subject DefaultChanged => Ok None, "only the documentation says so";
            concat!($prefix, "-min-increased"), Response $subject Increased(Min) => Ok None, "the SDK checks no limits";
            concat!($prefix, "-min-decreased"), Response $subject Decreased(Min) => Ok None, "the SDK checks no limits";
            concat!($prefix, "-max-increased"), Response $subject Increased(Max) => Ok None, "the SDK checks no limits";
            concat!($prefix, "-max-decreased"), Response $subject Decreased(Max) => Ok None, "the SDK checks no limits";
            concat!($prefix, "-min-length-increased"), Response $subject Increased(MinLength) => Ok None, "the SDK checks no limits";
            concat!($prefix, "-min-length-decreased"), Response $subject Decreased(MinLength) => Ok None, "the SDK checks no limits";
            concat!($prefix, "-max-length-increased"), Response $subject Increased(MaxLength) => Ok None, "the SDK checks no limits";
            concat!($prefix, "-max-length-decreased"), Response $subject Decreased(MaxLength) => Ok None, "the SDK checks no limits";
            concat!($prefix, "-min-items-increased"), Response $subject Increased(MinItems) => Ok None, "the SDK checks no limits";
            concat!($prefix, "-min-items-decreased"), Response $subject Decreased(MinItems) => Ok None, "the SDK checks no limits";
            concat!($prefix, "-max-items-increased"), Response $subject Increased(MaxItems) => Ok None, "the SDK checks no limits";
            concat!($prefix, "-max-items-decreased"), Response $subject Decreased(MaxItems) => Ok None, "the SDK checks no limits";
            concat!($prefix, "-pattern-changed"), Response $subject PatternChanged => Ok None, "the SDK checks no patterns";
            concat!($prefix, "-constraint-changed"), Response $subject ConstraintChanged => Ok None, "the SDK checks no limits";
            concat!($prefix, "-deprecated"), Response $subject Deprecated => Ok None, "only the documentation says so";
            concat!($prefix, "-reactivated"), Response $subject Reactivated => Ok None, "only the documentation says so";
            concat!($prefix, "-one-of-added"), Response $subject VariantAdded => Ok Major, "shipped clients keep such values as JSON; `From` goes where two hold the same type";
            concat!($prefix, "-one-of-removed"), Response $subject VariantRemoved => Ok Major, "such values do not come any more; the variant is gone";
            concat!($prefix, "-one-of-renamed"), Response $subject VariantRenamed => Ok Major, "the variant has another name";
            concat!($prefix, "-discriminator-changed"), Response $subject DiscriminatorChanged => Degraded None, "shipped clients tell the variants apart the old way, and keep what they do not know as JSON";
        }
    };
}

const REQUEST_PARAMETER: &[Rule] = sent!("request-parameter", Parameter);
const REQUEST_BODY: &[Rule] = sent!("request-body", Body);
const REQUEST_PROPERTY: &[Rule] = sent!("request-property", Property);
const RESPONSE_BODY: &[Rule] = received!("response-body", Body, Breaks);
const RESPONSE_PROPERTY: &[Rule] = received!("response-property", Property, Degraded);

/// What a change is rated as that no rule is for: never met, says a test.
const UNRATED: &Rule = &Rule {
    id: "unrated-change",
    direction: Direction::Neither,
    subject: Subject::Api,
    action: Action::ConstraintChanged,
    runtime: Runtime::Breaks,
    source: Source::Major,
    reason: "no rule is for this change",
};

/// The whole table.
pub fn all() -> impl Iterator<Item = &'static Rule> {
    [
        PARTS,
        REQUEST_PARAMETER,
        REQUEST_BODY,
        REQUEST_PROPERTY,
        RESPONSE_BODY,
        RESPONSE_PROPERTY,
    ]
    .into_iter()
    .flatten()
}

/// The rule for a change.
#[must_use]
pub fn find(direction: Direction, subject: Subject, action: Action) -> &'static Rule {
    all()
        .find(|rule| (rule.direction, rule.subject, rule.action) == (direction, subject, action))
        .unwrap_or(UNRATED)
}

/// The table as a page of the documentation.
#[must_use]
pub fn page() -> String {
    let mut text = String::from(
        "# Drift rules\n\n\
         Written by `cargo xtask drift --rules`, not by hand.\n\n\
         What each kind of change does: to programs with an SDK that is out (**runtime**), and to \
         code that is compiled with the next one (**source**). Both are the worst that the kind does; \
         a change is rated lower where the emitted code shows that it does less. What clients send and \
         receive is rated as what they send.\n\n\
         | id | direction | subject | runtime | source | why |\n|---|---|---|---|---|---|\n",
    );
    for rule in all() {
        let Rule {
            id,
            direction,
            subject,
            runtime,
            source,
            reason,
            ..
        } = rule;
        text.push_str(&format!(
            "| `{id}` | {direction} | {subject} | {runtime} | {source} | {reason} |\n"
        ));
    }
    text
}

macro_rules! words {
    ($($type:ident { $($variant:ident = $word:literal),* $(,)? })*) => {$(
        impl $type {
            /// The word for it, in reports.
            #[must_use]
            pub fn word(self) -> &'static str {
                match self { $(Self::$variant => $word),* }
            }
        }

        impl fmt::Display for $type {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(self.word())
            }
        }
    )*};
}

words! {
    Runtime { Ok = "ok", Degraded = "degraded", Breaks = "breaks" }
    Source { None = "none", Minor = "minor", Major = "major" }
    Direction { Request = "request", Response = "response", Neither = "-" }
    Subject {
        Api = "api", Tag = "tag", Operation = "operation", Parameter = "parameter", Body = "body",
        Property = "property", Status = "status", Schema = "schema", Model = "model",
    }
    Bound {
        Min = "minimum", Max = "maximum", MinLength = "minLength", MaxLength = "maxLength",
        MinItems = "minItems", MaxItems = "maxItems",
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn ids_are_unique_and_kebab_case() {
        let mut seen = BTreeSet::new();
        for rule in all() {
            assert!(seen.insert(rule.id), "{} is there twice", rule.id);
            let is_kebab = |c: char| c.is_ascii_lowercase() || c == '-';
            assert!(rule.id.chars().all(is_kebab), "{}", rule.id);
        }
    }

    #[test]
    fn every_row_is_for_something_else() {
        for rule in all() {
            assert_eq!(find(rule.direction, rule.subject, rule.action).id, rule.id);
        }
    }
}
