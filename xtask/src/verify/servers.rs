//! The addresses of a description's servers: with variables, one for each of their values.

use std::iter::once;

use openapiv3::Server;

/// How many addresses of a server count at most: variables multiply them. The first is that of all
/// defaults.
const MOST: usize = 1000;

/// `https://{at}.example` with `eu` and `us` for `at` gives `https://eu.example` and
/// `https://us.example`.
pub fn addresses(server: &Server) -> Vec<String> {
    let mut addresses = vec![server.url.clone()];
    for (name, variable) in server.variables.iter().flatten() {
        let default = &variable.default;
        let others = variable.enumeration.iter().filter(|it| *it != default);
        let values: Vec<_> = once(default).chain(others).collect();
        let place = format!("{{{name}}}");
        let replaced = addresses
            .iter()
            .flat_map(|address| values.iter().map(|value| address.replace(&place, value)));
        addresses = replaced.take(MOST).collect();
    }
    addresses
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn each_value_of_each_variable_gives_an_address() {
        let server = json!({
            "url": "https://{at}.example/{base}/",
            "variables": {
                "at": {"default": "us", "enum": ["us", "eu"]},
                "base": {"default": "v1"},
            },
        });
        assert_eq!(
            addresses(&serde_json::from_value(server).unwrap()),
            ["https://us.example/v1/", "https://eu.example/v1/"]
        );
    }

    #[test]
    fn of_too_many_addresses_that_of_the_defaults_counts() {
        let ports: Vec<_> = (1..=100).map(|port| port.to_string()).collect();
        let port = json!({"default": "443", "enum": ports});
        let server = json!({
            "url": "https://{host}.example:{first}{second}",
            "variables": {
                "host": {"default": "api", "enum": ["a", "api"]},
                "first": port,
                "second": port,
            },
        });
        let addresses = addresses(&serde_json::from_value(server).unwrap());
        assert_eq!(addresses.len(), MOST);
        assert_eq!(addresses[0], "https://api.example:443443");
    }

    #[test]
    fn an_address_without_variables_is_itself() {
        let server = json!({"url": "https://api.example/{what}"});
        assert_eq!(
            addresses(&serde_json::from_value(server).unwrap()),
            ["https://api.example/{what}"]
        );
    }
}
