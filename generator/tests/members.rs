//! What the members of a combination say of a property, taken together: the same in whatever order they stand, and
//! however often.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

use generator::diagnostics::Diagnostics;
use generator::generate::planned;
use generator::plan::ItemKind;
use generator::read;
use generator::source::Source;

/// An object that says something of the property `a`.
struct Member {
    schema: &'static str,
    values: Values,
    said: Said,
}

/// What a member says of the values of `a`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Values {
    /// Of what type they are.
    Typed,
    /// That they may be anything.
    Anything,
    /// Nothing, for it does not declare `a`.
    Undeclared,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Said {
    required: bool,
    nullable: bool,
    read_only: bool,
    write_only: bool,
}

const NOTHING: Said = Said {
    required: false,
    nullable: false,
    read_only: false,
    write_only: false,
};

const REQUIRED: Said = Said {
    required: true,
    ..NOTHING
};
const NULLABLE: Said = Said {
    nullable: true,
    ..NOTHING
};
const READ_ONLY: Said = Said {
    read_only: true,
    ..NOTHING
};
const NULLABLE_AND_WRITE_ONLY: Said = Said {
    write_only: true,
    ..NULLABLE
};

const MEMBERS: [Member; 10] = [
    typed("{type: object, properties: {a: {type: string}}}", NOTHING),
    typed(
        "{type: object, properties: {a: {type: string, nullable: true}}}",
        NULLABLE,
    ),
    typed(
        "{type: object, required: [a], properties: {a: {type: string, enum: [x, y]}}}",
        REQUIRED,
    ),
    typed(
        "{type: object, properties: {a: {type: string, enum: [x, y, z], nullable: true}}}",
        NULLABLE,
    ),
    typed(
        "{type: object, properties: {a: {type: string, readOnly: true}}}",
        READ_ONLY,
    ),
    typed(
        "{type: object, properties: {a: {$ref: '#/components/schemas/text'}}}",
        NULLABLE,
    ),
    typed(
        "{type: object, properties: {a: {writeOnly: true, allOf: [{$ref: '#/components/schemas/text'}]}}}",
        NULLABLE_AND_WRITE_ONLY,
    ),
    member(
        "{type: object, properties: {a: {}}}",
        Values::Anything,
        NOTHING,
    ),
    member(
        "{type: object, required: [a]}",
        Values::Undeclared,
        REQUIRED,
    ),
    member(
        "{allOf: [{required: [a]}, {minProperties: 1}]}",
        Values::Undeclared,
        REQUIRED,
    ),
];

const fn typed(schema: &'static str, said: Said) -> Member {
    member(schema, Values::Typed, said)
}

const fn member(schema: &'static str, values: Values, said: Said) -> Member {
    Member {
        schema,
        values,
        said,
    }
}

/// What is emitted of `a`, where the members are combined by `keyword`.
fn emitted(keyword: &str, members: &[&Member]) -> Said {
    let schemas: Vec<_> = members.iter().map(|member| member.schema).collect();
    let text = format!(
        "openapi: 3.0.1\ninfo: {{title: Pet shop, version: '1'}}\npaths: {{}}\ncomponents:\n  schemas:\n    \
         pet: {{{keyword}: [{}]}}\n    text: {{type: string, nullable: true}}\n",
        schemas.join(", ")
    );
    let mut diagnostics = Diagnostics::default();
    let document = read(&Source::new("pets.yaml", &text), None, &mut diagnostics).unwrap();
    let planned = planned(&document, &mut diagnostics);
    let found: Vec<_> = diagnostics.iter().map(|found| found.code).collect();
    assert_eq!(found, [], "{text}");
    let mut items = planned.plan.models.iter().flat_map(|file| &file.items);
    let pet = items.find(|item| item.name.to_string() == "Pet").unwrap();
    let ItemKind::Struct(pet) = &pet.kind else {
        return NOTHING;
    };
    let field = pet.fields.iter().find(|field| field.wire == "a").unwrap();
    Said {
        required: field.required,
        nullable: field.nullable,
        read_only: field.read_only,
        write_only: field.write_only,
    }
}

/// All choices of two or three of `count`, in all orders.
fn choices(count: usize) -> Vec<Vec<usize>> {
    let mut all: Vec<Vec<usize>> = (0..count).map(|one| vec![one]).collect();
    for length in 1..3 {
        let longer = all
            .iter()
            .filter(|choice| choice.len() == length)
            .flat_map(|choice| {
                let others = (0..count).filter(|other| !choice.contains(other));
                others.map(|other| [choice.as_slice(), &[other]].concat())
            });
        let longer: Vec<_> = longer.collect();
        all.extend(longer);
    }
    all.retain(|choice| choice.len() > 1);
    all
}

fn chosen(choice: &[usize]) -> Vec<&'static Member> {
    choice.iter().map(|index| &MEMBERS[*index]).collect()
}

#[test]
fn all_members_of_all_of_say_what_a_property_is() {
    for choice in choices(MEMBERS.len()) {
        let members = chosen(&choice);
        let of = |wanted: fn(&Said) -> bool| members.iter().any(|member| wanted(&member.said));
        let typed = members
            .iter()
            .filter(|member| member.values == Values::Typed);
        let mut typed = typed.peekable();
        let declares = |member: &&Member| member.values != Values::Undeclared;
        let expected = match members.iter().any(declares) {
            false => NOTHING,
            true => Said {
                required: of(|said| said.required),
                nullable: typed.peek().is_some() && typed.all(|member| member.said.nullable),
                read_only: of(|said| said.read_only),
                write_only: of(|said| said.write_only),
            },
        };
        let schemas: Vec<_> = members.iter().map(|member| member.schema).collect();
        assert_eq!(emitted("allOf", &members), expected, "{schemas:#?}");
    }
}

#[test]
fn a_member_that_stands_twice_counts_once() {
    for choice in choices(MEMBERS.len())
        .iter()
        .filter(|choice| choice.len() == 2)
    {
        let members = chosen(choice);
        let twice = [members.as_slice(), &members].concat();
        let schemas: Vec<_> = members.iter().map(|member| member.schema).collect();
        assert_eq!(
            emitted("allOf", &members),
            emitted("allOf", &twice),
            "{schemas:#?}"
        );
    }
}

/// Nothing tells them apart, so that they become one struct.
#[test]
fn a_property_is_what_any_alternative_says() {
    let declaring = MEMBERS
        .iter()
        .take_while(|member| member.values == Values::Typed)
        .count();
    for choice in choices(declaring) {
        let members = chosen(&choice);
        let all = |wanted: fn(&Said) -> bool| members.iter().all(|member| wanted(&member.said));
        let expected = Said {
            required: all(|said| said.required),
            nullable: members.iter().any(|member| member.said.nullable),
            read_only: all(|said| said.read_only),
            write_only: all(|said| said.write_only),
        };
        let schemas: Vec<_> = members.iter().map(|member| member.schema).collect();
        assert_eq!(emitted("anyOf", &members), expected, "{schemas:#?}");
    }
}
