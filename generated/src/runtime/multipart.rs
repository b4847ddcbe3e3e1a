//! Request bodies of the type `multipart/form-data`.

use super::wire::{Fields, File, Node, Wire};
use http::HeaderValue;

/// The parts of a form, in order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Multipart {
    parts: Vec<Part>,
}

/// One part of a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// The name of the form's field.
    pub name: String,
    /// What it contains.
    pub content: Content,
}

/// What a part contains.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Content {
    /// Plain text.
    Text(String),
    /// JSON, for lists and objects.
    Json(String),
    /// A file.
    File(File),
}

impl Content {
    /// `"a"` becomes the text `a`, `1` the text `1`, and `[1]` stays JSON. A form has no null.
    pub(super) fn from_json(json: &[u8]) -> Option<Self> {
        match Node::parse(json).ok()? {
            Node::Null => None,
            Node::String(text) => Some(Content::Text(text.into_owned())),
            node @ (Node::Array(_) | Node::Object(_)) => {
                Some(Content::Json(node.to_value().to_string()))
            }
            scalar => Some(Content::Text(scalar.to_value().to_string())),
        }
    }

    fn bytes(&self) -> &[u8] {
        match self {
            Content::Text(text) | Content::Json(text) => text.as_bytes(),
            Content::File(file) => file.bytes(),
        }
    }
}

impl Multipart {
    /// One part for each field that is set; then what else the model was given.
    pub(super) fn from_fields(model: &dyn Fields) -> Self {
        let infos = model.infos();
        let mut parts = Vec::new();
        model.read(&mut |slots, extra| {
            for (info, slot) in infos.iter().zip(slots) {
                if let Some(content) = slot.get().and_then(Wire::part) {
                    parts.push(Part {
                        name: info.name.to_owned(),
                        content,
                    });
                }
            }
            for (name, kept) in extra.iter() {
                let is_new = parts.iter().all(|part: &Part| part.name != name);
                if let Some(content) = kept.part().filter(|_| is_new) {
                    parts.push(Part {
                        name: name.to_owned(),
                        content,
                    });
                }
            }
        });
        Multipart { parts }
    }

    /// The parts.
    pub fn parts(&self) -> &[Part] {
        &self.parts
    }

    /// The first file whose content type cannot be sent, by the name of its part.
    pub(super) fn invalid_content_type(&self) -> Option<&str> {
        let invalid = |part: &&Part| match &part.content {
            Content::File(file) => HeaderValue::from_str(file.content_type()).is_err(),
            Content::Text(_) | Content::Json(_) => false,
        };
        self.parts
            .iter()
            .find(invalid)
            .map(|part| part.name.as_str())
    }

    /// The content type and the bytes to send.
    pub(super) fn encode(&self) -> (String, Vec<u8>) {
        let boundary = self.boundary();
        let mut body = Vec::new();
        for part in &self.parts {
            body.extend_from_slice(format!("--{boundary}\r\n{}\r\n", part.head()).as_bytes());
            body.extend_from_slice(part.content.bytes());
            body.extend_from_slice(b"\r\n");
        }
        body.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
        (format!("multipart/form-data; boundary={boundary}"), body)
    }

    /// A text that none of the parts contains. The same parts always get the same one, so that
    /// equal requests are equal bytes.
    fn boundary(&self) -> String {
        let mut number = 0_u64;
        loop {
            let boundary = format!("intercom-client-boundary-{number:08}");
            if self
                .parts
                .iter()
                .all(|part| !contains(part.content.bytes(), boundary.as_bytes()))
            {
                return boundary;
            }
            number += 1;
        }
    }
}

impl Part {
    fn head(&self) -> String {
        let name = quoted(&self.name);
        match &self.content {
            Content::Text(_) => format!("Content-Disposition: form-data; name={name}\r\n"),
            Content::Json(_) => format!(
                "Content-Disposition: form-data; name={name}\r\n\
                 Content-Type: application/json\r\n"
            ),
            Content::File(file) => format!(
                "Content-Disposition: form-data; name={name}; filename={}\r\n\
                 Content-Type: {}\r\n",
                quoted(file.name()),
                file.content_type()
            ),
        }
    }
}

/// As browsers do it: `a"b` becomes `"a%22b"`.
fn quoted(text: &str) -> String {
    let escaped = text
        .replace('"', "%22")
        .replace('\r', "%0D")
        .replace('\n', "%0A");
    format!("\"{escaped}\"")
}

fn contains(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window == part)
}
