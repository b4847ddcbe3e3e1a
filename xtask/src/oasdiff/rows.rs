//! The kinds of oasdiff's findings: one flat table, from its ids and sentences to what they are about and
//! to the changes that say the same in drift. Must not hold anything but the table.

use generator::drift::rules::Action::{self, *};
use generator::drift::rules::Bound::*;

use super::words::{About, Row};

const ADDED: &[Action] = &[
    Added,
    AddedRequired,
    AddedConstant,
    Renamed,
    LocationChanged,
];
const REMOVED: &[Action] = &[Removed, Renamed, LocationChanged];
const GONE: &[Action] = &[Removed, RemovedDeprecated, PathChanged];
const TAG: &[Action] = &[TagChanged, Renamed];
const MEDIA: &[Action] = &[MediaTypeChanged];
// Other types say all of what is inside of them; that is looked up for every kind.
const TYPE: &[Action] = &[FormatChanged, BecameEnum, EnumValueRemoved];
const TYPES: &[Action] = &[
    VariantAdded,
    VariantRemoved,
    EnumValueAdded,
    EnumValueRemoved,
];
const VALUE_ADDED: &[Action] = &[EnumValueAdded, EnumValueRenamed];
const VALUE_REMOVED: &[Action] = &[EnumValueRemoved, EnumValueRenamed];
// A value that has another name now may be the default: that is no change of its own.
const DEFAULT: &[Action] = &[
    DefaultAdded,
    DefaultRemoved,
    DefaultChanged,
    EnumValueRenamed,
];
// Where the variants are the same, but inline no more, their types have other names.
const VARIANT_ADDED: &[Action] = &[VariantAdded, VariantRenamed, Renamed];
const VARIANT_REMOVED: &[Action] = &[VariantRemoved, VariantRenamed, Renamed];
const TOLD: &[Action] = &[
    VariantAdded,
    VariantRemoved,
    VariantRenamed,
    DiscriminatorChanged,
];
const MIN: &[Action] = &[Increased(Min), Decreased(Min)];
const MAX: &[Action] = &[Increased(Max), Decreased(Max)];
const MIN_LENGTH: &[Action] = &[Increased(MinLength), Decreased(MinLength)];
const MAX_LENGTH: &[Action] = &[Increased(MaxLength), Decreased(MaxLength)];
const MIN_ITEMS: &[Action] = &[Increased(MinItems), Decreased(MinItems)];
const MAX_ITEMS: &[Action] = &[Increased(MaxItems), Decreased(MaxItems)];

macro_rules! rows {
    ($($id:literal $about:ident $says:literal => $same:expr;)*) => {
        &[$(Row { id: $id, says: $says, about: About::$about, same: $same }),*]
    };
}

/// All kinds that descriptions like ours can have. Those that are not here have no counterpart, so that
/// someone looks at them.
pub const ROWS: &[Row] = rows! {
    "endpoint-added" Operation "endpoint added" => &[Added, PathChanged];
    "api-path-removed-with-deprecation" Operation "api path removed with deprecation" => GONE;
    "api-removed-with-deprecation" Operation "api removed with deprecation" => GONE;
    "api-path-removed-without-deprecation" Operation "api path removed without deprecation" => GONE;
    "api-removed-without-deprecation" Operation "api removed without deprecation" => GONE;
    "endpoint-deprecated" Operation "endpoint deprecated" => &[Deprecated];
    "endpoint-reactivated" Operation "endpoint reactivated" => &[Reactivated];
    "api-operation-id-added" Operation "api operation id `{}` was added" => &[IdChanged];
    "api-operation-id-removed" Operation "api operation id `{}` removed" => &[IdChanged];
    "api-tag-added" Tag "api tag `{value}` added" => TAG;
    "api-tag-removed" Tag "api tag `{value}` removed" => TAG;
    "api-schema-removed" Schema "removed the schema `{name}`" => REMOVED;
    "new-optional-request-parameter" Parameter "added the new optional `{in}` request parameter `{name}`" => ADDED;
    "new-required-request-parameter" Parameter "added the new required `{in}` request parameter `{name}`" => ADDED;
    "request-parameter-removed" Parameter "deleted the `{in}` request parameter `{name}`" => REMOVED;
    "request-parameter-deprecated" Parameter "`{in}` request parameter `{name}` was deprecated" => &[Deprecated];
    "request-parameter-reactivated" Parameter "`{in}` request parameter `{name}` was reactivated" => &[Reactivated];
    "request-parameter-became-required" Parameter "the `{in}` request parameter `{name}` became" => &[BecameRequired];
    "request-parameter-became-optional" Parameter "the `{in}` request parameter `{name}` became" => &[BecameOptional];
    "request-parameter-became-enum" Parameter "the `{in}` request parameter `{name}` was restricted" => TYPE;
    "request-parameter-enum-value-added" Parameter "added the new enum value `{value}` to the `{in}` request parameter `{name}`" => VALUE_ADDED;
    "request-parameter-enum-value-removed" Parameter "removed the enum value `{value}` from the `{in}` request parameter `{name}`" => VALUE_REMOVED;
    "request-parameter-default-value-added" Parameter "for the `{in}` request parameter `{name}`, default value" => DEFAULT;
    "request-parameter-default-value-changed" Parameter "for the `{in}` request parameter `{name}`, default value" => DEFAULT;
    "request-parameter-default-value-removed" Parameter "for the `{in}` request parameter `{name}`, default value" => DEFAULT;
    "request-parameter-type-changed" Parameter "for the `{in}` request parameter `{name}`, the type/format" => TYPE;
    "request-parameter-type-generalized" Parameter "for the `{in}` request parameter `{name}`, the type/format" => TYPE;
    "request-parameter-list-of-types-narrowed" Parameter "`{in}` request parameter `{name}` list-of-types" => TYPES;
    "request-parameter-list-of-types-widened" Parameter "`{in}` request parameter `{name}` list-of-types" => TYPES;
    "request-parameter-pattern-changed" Parameter "changed the pattern of the `{in}` request parameter `{name}`" => &[PatternChanged];
    "request-parameter-max-increased" Parameter "for the `{in}` request parameter `{name}`, the max was" => MAX;
    "request-parameter-max-decreased" Parameter "for the `{in}` request parameter `{name}`, the max was" => MAX;
    "request-parameter-max-set" Parameter "for the `{in}` request parameter `{name}`, the max was" => MAX;
    "request-parameter-min-increased" Parameter "for the `{in}` request parameter `{name}`, the min was" => MIN;
    "request-parameter-min-decreased" Parameter "for the `{in}` request parameter `{name}`, the min was" => MIN;
    "request-parameter-min-set" Parameter "for the `{in}` request parameter `{name}`, the min was" => MIN;
    "request-parameter-max-length-increased" Parameter "for the `{in}` request parameter `{name}`, the maxLength was" => MAX_LENGTH;
    "request-parameter-max-length-decreased" Parameter "for the `{in}` request parameter `{name}`, the maxLength was" => MAX_LENGTH;
    "request-parameter-max-length-set" Parameter "for the `{in}` request parameter `{name}`, the maxLength was" => MAX_LENGTH;
    "request-parameter-min-length-increased" Parameter "for the `{in}` request parameter `{name}`, the minLength was" => MIN_LENGTH;
    "request-parameter-min-length-decreased" Parameter "for the `{in}` request parameter `{name}`, the minLength was" => MIN_LENGTH;
    "request-parameter-max-items-increased" Parameter "for the `{in}` request parameter `{name}`, the maxItems was" => MAX_ITEMS;
    "request-parameter-max-items-decreased" Parameter "for the `{in}` request parameter `{name}`, the maxItems was" => MAX_ITEMS;
    "request-parameter-min-items-increased" Parameter "for the `{in}` request parameter `{name}`, the minItems was" => MIN_ITEMS;
    "request-parameter-min-items-decreased" Parameter "for the `{in}` request parameter `{name}`, the minItems was" => MIN_ITEMS;
    "request-parameter-min-items-set" Parameter "for the `{in}` request parameter `{name}`, the minItems was" => MIN_ITEMS;
    "request-body-added-optional" RequestBody "added optional request body" => ADDED;
    "request-body-added-required" RequestBody "added required request body" => ADDED;
    "request-body-removed" RequestBody "removed the request body" => REMOVED;
    "request-body-became-optional" RequestBody "request body became" => &[BecameOptional];
    "request-body-became-required" RequestBody "request body became" => &[BecameRequired];
    "request-body-became-nullable" RequestBody "the request's body became" => &[BecameNullable];
    "request-body-became-not-nullable" RequestBody "the request's body became" => &[BecameNotNullable];
    "request-body-became-enum" RequestBody "request body was restricted" => TYPE;
    "request-body-enum-value-removed" RequestBody "request body enum value removed `{value}`" => VALUE_REMOVED;
    "request-body-media-type-added" RequestBody "added the media type" => MEDIA;
    "request-body-media-type-removed" RequestBody "removed the media type" => MEDIA;
    "request-body-type-changed" RequestBody "the request's body type/format" => TYPE;
    "request-body-type-generalized" RequestBody "the request's body type/format" => TYPE;
    "request-body-list-of-types-narrowed" RequestBody "request body list-of-types" => TYPES;
    "request-body-list-of-types-widened" RequestBody "request body list-of-types" => TYPES;
    "request-body-default-value-added" RequestBody "the request body `{}` default value" => DEFAULT;
    "request-body-default-value-changed" RequestBody "the request body `{}` default value" => DEFAULT;
    "request-body-default-value-removed" RequestBody "the request body `{}` default value" => DEFAULT;
    "request-body-one-of-added" RequestBody "added `{}` to the request body `oneOf` list" => VARIANT_ADDED;
    "request-body-one-of-removed" RequestBody "removed `{}` from the request body `oneOf` list" => VARIANT_REMOVED;
    "request-body-any-of-added" RequestBody "added `{}` to the request body `anyOf` list" => VARIANT_ADDED;
    "request-body-any-of-removed" RequestBody "removed `{}` from the request body `anyOf` list" => VARIANT_REMOVED;
    "request-body-discriminator-mapping-added" RequestBody "added `{}` mapping keys to the request discriminator" => TOLD;
    "request-body-discriminator-mapping-deleted" RequestBody "removed `{}` mapping keys from the request discriminator" => TOLD;
    "request-body-discriminator-property-name-changed" RequestBody "request discriminator property name changed" => TOLD;
    "request-body-max-increased" RequestBody "the request's body max was" => MAX;
    "request-body-max-decreased" RequestBody "the request's body max was" => MAX;
    "request-body-max-set" RequestBody "the request's body max was" => MAX;
    "request-body-min-increased" RequestBody "the request's body min was" => MIN;
    "request-body-min-decreased" RequestBody "the request's body min was" => MIN;
    "request-body-min-set" RequestBody "the request's body min was" => MIN;
    "request-body-max-length-increased" RequestBody "the request's body maxLength was" => MAX_LENGTH;
    "request-body-max-length-decreased" RequestBody "the request's body maxLength was" => MAX_LENGTH;
    "request-body-max-length-set" RequestBody "the request's body maxLength was" => MAX_LENGTH;
    "request-body-min-length-increased" RequestBody "the request's body minLength was" => MIN_LENGTH;
    "request-body-min-length-decreased" RequestBody "the request's body minLength was" => MIN_LENGTH;
    "request-body-min-items-increased" RequestBody "the request's body minItems was" => MIN_ITEMS;
    "request-body-min-items-set" RequestBody "the request's body minItems was" => MIN_ITEMS;
    "new-optional-request-property" RequestBody "added the new optional request property `{path}`" => ADDED;
    "new-required-request-property" RequestBody "added the new required request property `{path}`" => ADDED;
    "request-property-removed" RequestBody "removed the request property `{path}`" => REMOVED;
    "request-property-became-required" RequestBody "the request property `{path}` became" => &[BecameRequired];
    "request-property-became-optional" RequestBody "the request property `{path}` became" => &[BecameOptional];
    "request-property-became-nullable" RequestBody "the request property `{path}` became" => &[BecameNullable];
    "request-property-became-not-nullable" RequestBody "the request property `{path}` became" => &[BecameNotNullable];
    "request-optional-property-became-read-only" RequestBody "the request optional property `{path}` became" => &[BecameReadOnly];
    "request-optional-property-became-write-only" RequestBody "the request optional property `{path}` became" => &[BecameWriteOnly];
    "request-optional-property-became-not-read-only" RequestBody "the request optional property `{path}` became" => &[BecameNotReadOnly];
    "request-optional-property-became-not-write-only" RequestBody "the request optional property `{path}` became" => &[BecameNotWriteOnly];
    "request-required-property-became-read-only" RequestBody "the request required property `{path}` became" => &[BecameReadOnly];
    "request-required-property-became-write-only" RequestBody "the request required property `{path}` became" => &[BecameWriteOnly];
    "request-required-property-became-not-read-only" RequestBody "the request required property `{path}` became" => &[BecameNotReadOnly];
    "request-required-property-became-not-write-only" RequestBody "the request required property `{path}` became" => &[BecameNotWriteOnly];
    "request-property-became-enum" RequestBody "request property `{path}` was restricted" => TYPE;
    "request-property-enum-value-added" RequestBody "added the new `{value}` enum value to the request property `{path}`" => VALUE_ADDED;
    "request-property-enum-value-removed" RequestBody "removed the enum value `{value}` of the request property `{path}`" => VALUE_REMOVED;
    "request-property-default-value-added" RequestBody "the `{path}` request property default value" => DEFAULT;
    "request-property-default-value-changed" RequestBody "the `{path}` request property default value" => DEFAULT;
    "request-property-default-value-removed" RequestBody "the `{path}` request property default value" => DEFAULT;
    "request-property-type-changed" RequestBody "the `{path}` request property type/format" => TYPE;
    "request-property-type-generalized" RequestBody "the `{path}` request property type/format" => TYPE;
    "request-property-list-of-types-narrowed" RequestBody "request property `{path}` list-of-types" => TYPES;
    "request-property-list-of-types-widened" RequestBody "request property `{path}` list-of-types" => TYPES;
    "request-property-pattern-changed" RequestBody "changed the pattern of the request property `{path}`" => &[PatternChanged];
    "request-property-one-of-added" RequestBody "added `{}` to the `{path}` request property `oneOf` list" => VARIANT_ADDED;
    "request-property-one-of-removed" RequestBody "removed `{}` from the `{path}` request property `oneOf` list" => VARIANT_REMOVED;
    "request-property-any-of-added" RequestBody "added `{}` to the `{path}` request property `anyOf` list" => VARIANT_ADDED;
    "request-property-any-of-removed" RequestBody "removed `{}` from the `{path}` request property `anyOf` list" => VARIANT_REMOVED;
    "request-property-discriminator-mapping-added" RequestBody "added `{}` discriminator mapping keys to the `{path}` request property" => TOLD;
    "request-property-discriminator-mapping-deleted" RequestBody "removed `{}` discriminator mapping keys from the `{path}` request property" => TOLD;
    "request-property-discriminator-property-name-changed" RequestBody "request discriminator property name changed for `{path}`" => TOLD;
    "request-property-max-increased" RequestBody "the `{path}` request property's max was" => MAX;
    "request-property-max-decreased" RequestBody "the `{path}` request property's max was" => MAX;
    "request-property-max-set" RequestBody "the `{path}` request property's max was" => MAX;
    "request-property-min-increased" RequestBody "the `{path}` request property's min was" => MIN;
    "request-property-min-decreased" RequestBody "the `{path}` request property's min was" => MIN;
    "request-property-min-set" RequestBody "the `{path}` request property's min was" => MIN;
    "request-property-max-length-increased" RequestBody "the `{path}` request property's maxLength was" => MAX_LENGTH;
    "request-property-max-length-decreased" RequestBody "the `{path}` request property's maxLength was" => MAX_LENGTH;
    "request-property-max-length-set" RequestBody "the `{path}` request property's maxLength was" => MAX_LENGTH;
    "request-property-min-length-increased" RequestBody "the `{path}` request property's minLength was" => MIN_LENGTH;
    "request-property-min-length-decreased" RequestBody "the `{path}` request property's minLength was" => MIN_LENGTH;
    "request-property-min-items-increased" RequestBody "the `{path}` request property's minItems was" => MIN_ITEMS;
    "request-property-min-items-set" RequestBody "the `{path}` request property's minItems was" => MIN_ITEMS;
    "response-success-status-added" Response "added the success response with the status `{status}`" => &[Added];
    "response-success-status-removed" Response "removed the success response with the status `{status}`" => &[Removed];
    "response-non-success-status-added" Response "added the non-success response with the status `{status}`" => &[AddedError];
    "response-non-success-status-removed" Response "removed the non-success response with the status `{status}`" => &[RemovedError];
    "response-media-type-added" Response "added the media type `{}` for the response with the status `{status}`" => MEDIA;
    "response-media-type-removed" Response "removed the media type `{}` for the response with the status `{status}`" => MEDIA;
    "response-body-became-nullable" Response "the response's body became" => &[BecameNullable];
    "response-mediatype-enum-value-removed" Response "response schema `{}` enum value removed `{value}`" => VALUE_REMOVED;
    "response-body-type-changed" Response "the response's body type/format changed from `{}` to `{}` for status `{status}`" => TYPE;
    "response-body-list-of-types-narrowed" Response "response body list-of-types was {} of response `{status}`" => TYPES;
    "response-body-list-of-types-widened" Response "response body list-of-types was {} of response `{status}`" => TYPES;
    "response-body-default-value-added" Response "the response body `{}` default value {} for the status `{status}`" => DEFAULT;
    "response-body-default-value-changed" Response "the response body `{}` default value {} for the status `{status}`" => DEFAULT;
    "response-body-default-value-removed" Response "the response body `{}` default value {} for the status `{status}`" => DEFAULT;
    "response-body-discriminator-mapping-added" Response "added `{}` mapping keys to the response discriminator for the response status `{status}`" => TOLD;
    "response-body-discriminator-mapping-deleted" Response "removed `{}` mapping keys from the response discriminator for the response status `{status}`" => TOLD;
    "response-body-discriminator-property-name-changed" Response "response discriminator property name changed from {} for the response status `{status}`" => TOLD;
    "response-body-one-of-added" Response "added `{}` to the response body `oneOf` list for the response status `{status}`" => VARIANT_ADDED;
    "response-body-one-of-removed" Response "removed `{}` from the response body `oneOf` list for the response status `{status}`" => VARIANT_REMOVED;
    "response-body-any-of-added" Response "added `{}` to the response body `anyOf` list for the response status `{status}`" => VARIANT_ADDED;
    "response-body-any-of-removed" Response "removed `{}` from the response body `anyOf` list for the response status `{status}`" => VARIANT_REMOVED;
    "response-body-max-increased" Response "the response's body max was" => MAX;
    "response-body-min-decreased" Response "the response's body min was" => MIN;
    "response-body-max-length-increased" Response "the response's body maxLength was" => MAX_LENGTH;
    "response-body-max-length-unset" Response "the response's body maxLength was" => MAX_LENGTH;
    "response-body-min-length-decreased" Response "the response's body minLength was" => MIN_LENGTH;
    "response-body-min-items-decreased" Response "the response's body minItems was" => MIN_ITEMS;
    "response-body-min-items-unset" Response "the response's body minItems was" => MIN_ITEMS;
    "response-optional-property-added" Response "added the optional property `{path}` to the response with the `{status}` status" => ADDED;
    "response-optional-property-removed" Response "removed the optional property `{path}` from the response with the `{status}` status" => REMOVED;
    "response-optional-property-became-read-only" Response "the response optional property `{path}` became read-only for the status `{status}`" => &[BecameReadOnly];
    "response-optional-property-became-write-only" Response "the response optional property `{path}` became write-only for the status `{status}`" => &[BecameWriteOnly];
    "response-optional-property-became-not-read-only" Response "the response optional property `{path}` became not read-only for the status `{status}`" => &[BecameNotReadOnly];
    "response-optional-property-became-not-write-only" Response "the response optional property `{path}` became not write-only for the status `{status}`" => &[BecameNotWriteOnly];
    "response-required-property-added" Response "added the required property `{path}` to the response with the `{status}` status" => ADDED;
    "response-required-property-removed" Response "removed the required property `{path}` from the response with the `{status}` status" => REMOVED;
    "response-required-property-became-read-only" Response "the response required property `{path}` became read-only for the status `{status}`" => &[BecameReadOnly];
    "response-required-property-became-write-only" Response "the response required property `{path}` became write-only for the status `{status}`" => &[BecameWriteOnly];
    "response-required-property-became-not-read-only" Response "the response required property `{path}` became not read-only for the status `{status}`" => &[BecameNotReadOnly];
    "response-required-property-became-not-write-only" Response "the response required property `{path}` became not write-only for the status `{status}`" => &[BecameNotWriteOnly];
    "response-property-became-required" Response "the response property `{path}` became required for the status `{status}`" => &[BecameRequired];
    "response-property-became-optional" Response "the response property `{path}` became optional for the status `{status}`" => &[BecameOptional];
    "response-property-became-nullable" Response "the response property `{path}` became nullable for the status `{status}`" => &[BecameNullable];
    "response-property-enum-value-added" Response "added the new `{value}` enum value to the `{path}` response property for the response status `{status}`" => VALUE_ADDED;
    "response-property-enum-value-removed" Response "removed the `{value}` enum value from the `{path}` response property for the response status `{status}`" => VALUE_REMOVED;
    "response-property-default-value-added" Response "the `{path}` response's property default value {} for the status `{status}`" => DEFAULT;
    "response-property-default-value-changed" Response "the `{path}` response's property default value {} for the status `{status}`" => DEFAULT;
    "response-property-default-value-removed" Response "the `{path}` response's property default value {} for the status `{status}`" => DEFAULT;
    "response-property-type-changed" Response "the `{path}` response's property type/format changed from `{}` to `{}` for status `{status}`" => TYPE;
    "response-property-list-of-types-narrowed" Response "response property `{path}` list-of-types was {} of response `{status}`" => TYPES;
    "response-property-list-of-types-widened" Response "response property `{path}` list-of-types was {} of response `{status}`" => TYPES;
    "response-property-pattern-changed" Response "the `{path}` response's property pattern was {} for the status `{status}`" => &[PatternChanged];
    "response-property-one-of-added" Response "added `{}` to the `{path}` response property `oneOf` list for the response status `{status}`" => VARIANT_ADDED;
    "response-property-one-of-removed" Response "removed `{}` from the `{path}` response property `oneOf` list for the response status `{status}`" => VARIANT_REMOVED;
    "response-property-any-of-added" Response "added `{}` to the `{path}` response property `anyOf` list for the response status `{status}`" => VARIANT_ADDED;
    "response-property-any-of-removed" Response "removed `{}` from the `{path}` response property `anyOf` list for the response status `{status}`" => VARIANT_REMOVED;
    "response-property-discriminator-mapping-added" Response "added `{}` discriminator mapping keys to the `{path}` response property for the response status `{status}`" => TOLD;
    "response-property-discriminator-mapping-deleted" Response "removed `{}` discriminator mapping keys from the `{path}` response property for the response status `{status}`" => TOLD;
    "response-property-discriminator-property-name-changed" Response "response discriminator property name changed for `{path}` response property from {} for the response status `{status}`" => TOLD;
    "response-property-max-increased" Response "the `{path}` response property's max was {} for the response status `{status}`" => MAX;
    "response-property-min-decreased" Response "the `{path}` response property's min was {} for the response status `{status}`" => MIN;
    "response-property-max-length-increased" Response "the `{path}` response property's maxLength was {} for the response status `{status}`" => MAX_LENGTH;
    "response-property-max-length-unset" Response "the `{path}` response property's maxLength was {} for the response status `{status}`" => MAX_LENGTH;
    "response-property-min-length-decreased" Response "the `{path}` response property's minLength was {} for the response status `{status}`" => MIN_LENGTH;
    "response-property-min-items-decreased" Response "the `{path}` response property's minItems was {} for the response status `{status}`" => MIN_ITEMS;
    "response-property-min-items-unset" Response "the `{path}` response property's minItems was {} for the response status `{status}`" => MIN_ITEMS;
};
