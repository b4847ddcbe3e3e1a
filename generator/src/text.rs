//! Newtypes for the strings of a description, so that no two kinds are mixed up.

macro_rules! newtypes {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(String);

        impl $name {
            /// Takes the text as the description has it.
            #[must_use]
            pub fn new(text: impl Into<String>) -> Self {
                Self(text.into())
            }

            /// The text as the description has it.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }
    )*};
}

newtypes! {
    /// The key of a component schema.
    SchemaName;
    /// The name of a property, on the wire.
    PropertyName;
    /// The name of a parameter, on the wire.
    ParameterName;
    /// The name of a tag.
    TagName;
    /// An operationId.
    OperationId;
    /// A media type, such as `application/json`.
    MediaType;
    /// A path with its templates, such as `/contacts/{id}`.
    PathTemplate;
}

impl PathTemplate {
    /// The path with `{}` for every parameter: `/contacts/{id}/tags` has the shape `/contacts/{}/tags`.
    #[must_use]
    pub fn shape(&self) -> String {
        let mut shape = String::new();
        for (index, part) in self.0.split('{').enumerate() {
            match part.split_once('}') {
                Some((_, rest)) if index > 0 => {
                    shape.push_str("{}");
                    shape.push_str(rest);
                }
                _ => shape.push_str(part),
            }
        }
        shape
    }
}

impl MediaType {
    /// Whether it is JSON: `application/json; charset=utf-8`, `application/problem+json`.
    #[must_use]
    pub fn is_json(&self) -> bool {
        let essence = self.essence();
        essence == "application/json" || essence.ends_with("+json")
    }

    /// Whether it is a form with parts: `multipart/form-data; boundary=a`.
    #[must_use]
    pub fn is_form(&self) -> bool {
        self.essence() == "multipart/form-data"
    }

    fn essence(&self) -> String {
        let essence = self.0.split(';').next().unwrap_or_default().trim();
        essence.to_ascii_lowercase()
    }
}
