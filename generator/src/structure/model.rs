//! The OpenAPI 3.0 object model as one flat table: which fields each kind of object has, of what
//! shape, whether they are required and whether they are prose.
//!
//! Only facts of the standard. What is checked, dropped or rewritten is decided by those who read it.

use Kind::*;
use Shape::*;

/// The objects that OpenAPI 3.0 (and Overlay 1.0) define, under the standard's names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "the names are the standard's")]
pub enum Kind {
    OpenApi,
    Info,
    Contact,
    License,
    Server,
    ServerVariable,
    Components,
    Paths,
    PathItem,
    Operation,
    ExternalDocumentation,
    Parameter,
    RequestBody,
    MediaType,
    Encoding,
    Responses,
    Response,
    Callback,
    Example,
    Link,
    Header,
    Tag,
    Schema,
    Discriminator,
    Xml,
    SecurityScheme,
    OAuthFlows,
    OAuthFlow,
    SecurityRequirement,
    Overlay,
    OverlayInfo,
    OverlayAction,
}

/// What a value may be.
#[derive(Clone, Copy, Debug)]
pub enum Shape {
    /// A string.
    Text,
    /// One of these strings.
    Word(&'static [&'static str]),
    /// A boolean.
    Flag,
    /// A whole number from zero.
    Count,
    /// Any number.
    Number,
    /// Any JSON; nobody looks inside.
    Any,
    /// An object of this kind.
    Object(Kind),
    /// An object of this kind, or a reference to one.
    OrRef(Kind),
    /// A list of these.
    List(&'static Shape),
    /// An object with free keys.
    Map(&'static Shape),
    /// A boolean, or this.
    FlagOr(&'static Shape),
}

/// Whether a field says something that a client depends on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// A client depends on it.
    Fact,
    /// It is there for people.
    Prose,
}

/// The value that a missing field stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Preset {
    /// `false`.
    False,
    /// This word.
    Word(&'static str),
}

/// One field of a kind of object.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// Its key.
    pub name: &'static str,
    /// What its value may be.
    pub shape: Shape,
    /// Whether the standard demands it.
    pub required: bool,
    /// Whether it is a fact or prose.
    pub role: Role,
    /// What its absence means, where that does not depend on anything else.
    pub preset: Option<Preset>,
}

/// Which keys an object with free keys takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keys {
    /// Path templates: they start with a slash.
    Path,
    /// `200`, `4XX` or `default`.
    Status,
    /// Anything.
    Free,
}

/// One kind of object.
#[derive(Clone, Copy, Debug)]
pub struct Model {
    /// What the standard calls it.
    pub title: &'static str,
    /// Its fields.
    pub fields: &'static [Field],
    /// What it holds under keys that are no fields.
    pub members: Option<(Keys, Shape)>,
}

impl Kind {
    /// What the standard says about this kind of object.
    #[must_use]
    pub fn model(self) -> Model {
        let (title, fields) = self.title_and_fields();
        let members = match self {
            Paths => Some((Keys::Path, Object(PathItem))),
            Responses => Some((Keys::Status, OrRef(Response))),
            Callback => Some((Keys::Free, Object(PathItem))),
            SecurityRequirement => Some((Keys::Free, List(&Text))),
            _ => None,
        };
        Model {
            title,
            fields,
            members,
        }
    }

    fn title_and_fields(self) -> (&'static str, &'static [Field]) {
        match self {
            OpenApi => ("document", OPENAPI),
            Info => ("`info` object", INFO),
            Contact => ("contact object", CONTACT),
            License => ("license object", LICENSE),
            Server => ("server object", SERVER),
            ServerVariable => ("server variable", SERVER_VARIABLE),
            Components => ("components object", COMPONENTS),
            Paths => ("paths object", &[]),
            PathItem => ("path item", PATH_ITEM),
            Operation => ("operation", OPERATION),
            ExternalDocumentation => ("external documentation", EXTERNAL_DOCUMENTATION),
            Parameter => ("parameter", PARAMETER),
            RequestBody => ("request body", REQUEST_BODY),
            MediaType => ("media type", MEDIA_TYPE),
            Encoding => ("media type's encoding", ENCODING),
            Responses => ("responses object", &[]),
            Response => ("response", RESPONSE),
            Callback => ("callback", &[]),
            Example => ("example", EXAMPLE),
            Link => ("link", LINK),
            Header => ("header", HEADER),
            Tag => ("tag", TAG),
            Schema => ("schema", SCHEMA),
            Discriminator => ("discriminator", DISCRIMINATOR),
            Xml => ("XML object", XML),
            SecurityScheme => ("security scheme", SECURITY_SCHEME),
            OAuthFlows => ("OAuth flows object", OAUTH_FLOWS),
            OAuthFlow => ("OAuth flow", OAUTH_FLOW),
            SecurityRequirement => ("security requirement", &[]),
            Overlay => ("overlay", OVERLAY),
            OverlayInfo => ("overlay's info object", OVERLAY_INFO),
            OverlayAction => ("overlay action", OVERLAY_ACTION),
        }
    }

    /// The section of `components` that holds objects of this kind.
    #[must_use]
    pub fn section(self) -> Option<&'static str> {
        COMPONENTS.iter().find_map(|field| match field.shape {
            Map(OrRef(kind)) if *kind == self => Some(field.name),
            _ => None,
        })
    }
}

impl Model {
    /// The field called `name`.
    #[must_use]
    pub fn field(&self, name: &str) -> Option<&'static Field> {
        self.fields.iter().find(|field| field.name == name)
    }

    /// The shape of what stands under `key`; `None` for an extension or an unknown key.
    #[must_use]
    pub fn shape_of(&self, key: &str) -> Option<Shape> {
        match (self.field(key), self.members) {
            (Some(field), _) => Some(field.shape),
            (None, Some((_, shape))) if !is_extension(key) => Some(shape),
            _ => None,
        }
    }
}

/// Whether the standard leaves a key to anyone's use.
#[must_use]
pub fn is_extension(key: &str) -> bool {
    key.starts_with("x-")
}

const fn fact(name: &'static str, shape: Shape) -> Field {
    Field {
        name,
        shape,
        required: false,
        role: Role::Fact,
        preset: None,
    }
}

const fn required(name: &'static str, shape: Shape) -> Field {
    Field {
        required: true,
        ..fact(name, shape)
    }
}

const fn flag(name: &'static str) -> Field {
    Field {
        preset: Some(Preset::False),
        ..fact(name, Flag)
    }
}

const fn prose(name: &'static str, shape: Shape) -> Field {
    Field {
        role: Role::Prose,
        ..fact(name, shape)
    }
}

const SUMMARY: Field = prose("summary", Text);
const DESCRIPTION: Field = prose("description", Text);
const EXTERNAL_DOCS: Field = prose("externalDocs", Object(ExternalDocumentation));
const ONE_EXAMPLE: Field = prose("example", Any);
const EXAMPLES: Field = prose("examples", Map(&OrRef(Example)));
const SERVERS: Field = fact("servers", List(&Object(Server)));
const SECURITY: Field = fact("security", List(&Object(SecurityRequirement)));
const PARAMETERS: Field = fact("parameters", List(&OrRef(Parameter)));
const ANY_SCHEMA: Field = fact("schema", OrRef(Schema));
const CONTENT: Field = fact("content", Map(&Object(MediaType)));
const HEADERS: Field = fact("headers", Map(&OrRef(Header)));
const STYLES: Shape = Word(&[
    "matrix",
    "label",
    "form",
    "simple",
    "spaceDelimited",
    "pipeDelimited",
    "deepObject",
]);

const OPENAPI: &[Field] = &[
    required("openapi", Text),
    required("info", Object(Info)),
    SERVERS,
    required("paths", Object(Paths)),
    fact("components", Object(Components)),
    SECURITY,
    fact("tags", List(&Object(Tag))),
    EXTERNAL_DOCS,
];

const INFO: &[Field] = &[
    required("title", Text),
    DESCRIPTION,
    prose("termsOfService", Text),
    prose("contact", Object(Contact)),
    prose("license", Object(License)),
    required("version", Text),
];

const CONTACT: &[Field] = &[
    prose("name", Text),
    prose("url", Text),
    prose("email", Text),
];

const LICENSE: &[Field] = &[required("name", Text), prose("url", Text)];

const SERVER: &[Field] = &[
    required("url", Text),
    DESCRIPTION,
    fact("variables", Map(&Object(ServerVariable))),
];

const SERVER_VARIABLE: &[Field] = &[
    fact("enum", List(&Text)),
    required("default", Text),
    DESCRIPTION,
];

const COMPONENTS: &[Field] = &[
    fact("schemas", Map(&OrRef(Schema))),
    fact("responses", Map(&OrRef(Response))),
    fact("parameters", Map(&OrRef(Parameter))),
    EXAMPLES,
    fact("requestBodies", Map(&OrRef(RequestBody))),
    HEADERS,
    fact("securitySchemes", Map(&OrRef(SecurityScheme))),
    fact("links", Map(&OrRef(Link))),
    fact("callbacks", Map(&OrRef(Callback))),
];

const PATH_ITEM: &[Field] = &[
    fact("$ref", Text),
    SUMMARY,
    DESCRIPTION,
    fact("get", Object(Operation)),
    fact("put", Object(Operation)),
    fact("post", Object(Operation)),
    fact("delete", Object(Operation)),
    fact("options", Object(Operation)),
    fact("head", Object(Operation)),
    fact("patch", Object(Operation)),
    fact("trace", Object(Operation)),
    SERVERS,
    PARAMETERS,
];

const OPERATION: &[Field] = &[
    fact("tags", List(&Text)),
    SUMMARY,
    DESCRIPTION,
    EXTERNAL_DOCS,
    fact("operationId", Text),
    PARAMETERS,
    fact("requestBody", OrRef(RequestBody)),
    required("responses", Object(Responses)),
    fact("callbacks", Map(&OrRef(Callback))),
    flag("deprecated"),
    SECURITY,
    SERVERS,
];

const EXTERNAL_DOCUMENTATION: &[Field] = &[DESCRIPTION, required("url", Text)];

const PARAMETER: &[Field] = &[
    required("name", Text),
    required("in", Word(&["query", "header", "path", "cookie"])),
    DESCRIPTION,
    flag("required"),
    flag("deprecated"),
    flag("allowEmptyValue"),
    fact("style", STYLES),
    fact("explode", Flag),
    flag("allowReserved"),
    ANY_SCHEMA,
    ONE_EXAMPLE,
    EXAMPLES,
    CONTENT,
];

const REQUEST_BODY: &[Field] = &[
    DESCRIPTION,
    required("content", Map(&Object(MediaType))),
    flag("required"),
];

const MEDIA_TYPE: &[Field] = &[
    ANY_SCHEMA,
    ONE_EXAMPLE,
    EXAMPLES,
    fact("encoding", Map(&Object(Encoding))),
];

const ENCODING: &[Field] = &[
    fact("contentType", Text),
    HEADERS,
    fact("style", STYLES),
    fact("explode", Flag),
    flag("allowReserved"),
];

const RESPONSE: &[Field] = &[
    Field {
        required: true,
        ..DESCRIPTION
    },
    HEADERS,
    CONTENT,
    fact("links", Map(&OrRef(Link))),
];

const EXAMPLE: &[Field] = &[
    SUMMARY,
    DESCRIPTION,
    prose("value", Any),
    prose("externalValue", Text),
];

const LINK: &[Field] = &[
    fact("operationRef", Text),
    fact("operationId", Text),
    fact("parameters", Map(&Any)),
    fact("requestBody", Any),
    DESCRIPTION,
    fact("server", Object(Server)),
];

const HEADER: &[Field] = &[
    DESCRIPTION,
    flag("required"),
    flag("deprecated"),
    Field {
        preset: Some(Preset::Word("simple")),
        ..fact("style", Word(&["simple"]))
    },
    fact("explode", Flag),
    ANY_SCHEMA,
    ONE_EXAMPLE,
    EXAMPLES,
    CONTENT,
];

const TAG: &[Field] = &[required("name", Text), DESCRIPTION, EXTERNAL_DOCS];

const SCHEMA: &[Field] = &[
    prose("title", Text),
    // A list in OpenAPI 3.1; the rules for schemas say more than "wrong type" about it.
    fact("type", Any),
    fact("format", Text),
    flag("nullable"),
    fact("enum", List(&Any)),
    fact("default", Any),
    fact("multipleOf", Number),
    fact("minimum", Number),
    flag("exclusiveMinimum"),
    fact("maximum", Number),
    flag("exclusiveMaximum"),
    fact("minLength", Count),
    fact("maxLength", Count),
    fact("pattern", Text),
    fact("items", OrRef(Schema)),
    fact("minItems", Count),
    fact("maxItems", Count),
    flag("uniqueItems"),
    fact("properties", Map(&OrRef(Schema))),
    fact("required", List(&Text)),
    fact("additionalProperties", FlagOr(&OrRef(Schema))),
    fact("minProperties", Count),
    fact("maxProperties", Count),
    fact("allOf", List(&OrRef(Schema))),
    fact("oneOf", List(&OrRef(Schema))),
    fact("anyOf", List(&OrRef(Schema))),
    fact("not", OrRef(Schema)),
    fact("discriminator", Object(Discriminator)),
    flag("readOnly"),
    flag("writeOnly"),
    flag("deprecated"),
    DESCRIPTION,
    EXTERNAL_DOCS,
    ONE_EXAMPLE,
    fact("xml", Object(Xml)),
];

const DISCRIMINATOR: &[Field] = &[required("propertyName", Text), fact("mapping", Map(&Text))];

const XML: &[Field] = &[
    fact("name", Text),
    fact("namespace", Text),
    fact("prefix", Text),
    flag("attribute"),
    flag("wrapped"),
];

const SECURITY_SCHEME: &[Field] = &[
    required("type", Word(&["apiKey", "http", "oauth2", "openIdConnect"])),
    DESCRIPTION,
    fact("name", Text),
    fact("in", Word(&["query", "header", "cookie"])),
    fact("scheme", Text),
    fact("bearerFormat", Text),
    fact("flows", Object(OAuthFlows)),
    fact("openIdConnectUrl", Text),
];

const OAUTH_FLOWS: &[Field] = &[
    fact("implicit", Object(OAuthFlow)),
    fact("password", Object(OAuthFlow)),
    fact("clientCredentials", Object(OAuthFlow)),
    fact("authorizationCode", Object(OAuthFlow)),
];

const OAUTH_FLOW: &[Field] = &[
    fact("authorizationUrl", Text),
    fact("tokenUrl", Text),
    fact("refreshUrl", Text),
    required("scopes", Map(&Text)),
];

const OVERLAY: &[Field] = &[
    required("overlay", Text),
    required("info", Object(OverlayInfo)),
    fact("extends", Text),
    required("actions", List(&Object(OverlayAction))),
];

const OVERLAY_INFO: &[Field] = &[required("title", Text), required("version", Text)];

const OVERLAY_ACTION: &[Field] = &[
    required("target", Text),
    DESCRIPTION,
    fact("update", Any),
    flag("remove"),
];
