//! Strategies for any value of the types, and for any JSON.
//!
//! They leave out values that cannot be compared after they were written and read: `null` in a property of any JSON,
//! which is read as absent; and NaN, which is not equal to itself.

use graph_models::{
    Change, Secret,
    edm::{Binary, Date, DateTimeOffset, Decimal, Duration, Guid, TimeOfDay},
    odata::{AdditionalProperties, Annotations, Page, UnknownType},
};
use proptest::{
    collection::vec,
    option::of,
    prelude::{BoxedStrategy, Just, Strategy, any, prop_oneof},
    sample::select,
};
use serde_json::Value;

use crate::types::{
    Asset, Circle, Color, Day, Folder, Group, Kiosk, KioskCreate, KioskUpdate, Machine, Mode, Place, Plain, Position,
    Sample, Shape, Thing, Timed,
};

/// Text that must be escaped, text that looks like something else, or any text.
pub(crate) fn text() -> impl Strategy<Value = String> {
    const TRICKY: &[&str] =
        &["", "0", "null", "\"", "\\", "\u{0}", "\u{2028}", "\u{1f600}", "@odata.type", "#microsoft.graph.circle"];
    prop_oneof![2 => "[a-z]{1,6}", 1 => select(TRICKY).prop_map(str::to_owned), 1 => any::<String>()]
}

fn double() -> impl Strategy<Value = f64> {
    prop_oneof![
        4 => any::<f64>().prop_filter("NaN is not equal to itself", |number| !number.is_nan()),
        1 => any::<i32>().prop_map(f64::from),
        1 => select(&[0.0, 1e20, -1e-7, f64::INFINITY, f64::NEG_INFINITY][..]),
    ]
}

#[expect(clippy::cast_possible_truncation, reason = "every single is valid")]
fn single() -> impl Strategy<Value = f32> {
    double().prop_map(|double| double as f32)
}

fn date_text() -> impl Strategy<Value = String> {
    (1..=9999_i32, 1..=12, 1..=28).prop_map(|(year, month, day)| format!("{year:04}-{month:02}-{day:02}"))
}

/// The text of a time with 0 to 12 fractional digits.
fn time_text() -> impl Strategy<Value = String> {
    (0..24, 0..60, 0..60, "(\\.[0-9]{1,12})?")
        .prop_map(|(hour, minute, second, fraction)| format!("{hour:02}:{minute:02}:{second:02}{fraction}"))
}

fn date_time() -> impl Strategy<Value = DateTimeOffset> {
    (date_text(), time_text(), "Z|[+-](0[0-9]|1[0-3]):[0-5][0-9]")
        .prop_map(|(date, time, offset)| format!("{date}T{time}{offset}").parse().unwrap())
}

fn date() -> impl Strategy<Value = Date> {
    date_text().prop_map(|text| text.parse().unwrap())
}

fn time() -> impl Strategy<Value = TimeOfDay> {
    time_text().prop_map(|text| text.parse().unwrap())
}

fn duration() -> impl Strategy<Value = Duration> {
    "-?P([0-9]{1,4}D)?T[0-9]{1,3}H([0-9]{1,3}M)?([0-9]{1,3}(\\.[0-9]{1,12})?S)?".prop_map(|text| text.parse().unwrap())
}

/// Decimals with no more digits than a double can hold.
fn decimal() -> impl Strategy<Value = Decimal> {
    "-?(0|[1-9][0-9]{0,8})(\\.[0-9]{1,6})?".prop_map(|text| text.parse().unwrap())
}

/// Any JSON, at most 3 levels deep.
pub(crate) fn json() -> BoxedStrategy<Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        double().prop_map(Value::from),
        text().prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 12, 4, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..4).prop_map(Value::from),
            vec((text(), inner), 0..4).prop_map(|entries| Value::Object(entries.into_iter().collect())),
        ]
    })
    .boxed()
}

/// Properties whose names are not used by a model or by control information.
fn additional() -> impl Strategy<Value = AdditionalProperties> {
    let name = text().prop_map(|text| format!("+{}", text.replace(['@', '#'], "")));
    vec((name, json()), 0..3).prop_map(AdditionalProperties::from_iter)
}

fn annotations() -> impl Strategy<Value = Annotations> {
    let name = "(@odata\\.(etag|id)|text@[a-z]{1,2}\\.type|unknown@odata\\.type|#ns\\.[a-z]{1,2})";
    vec((name, json()), 0..3)
        .prop_map(|entries| serde_json::from_value(Value::Object(entries.into_iter().collect())).unwrap())
}

/// The name of a derived type, as it is written.
fn derived_type() -> impl Strategy<Value = Option<String>> {
    of("#microsoft\\.graph\\.y[a-zA-Z]{0,3}")
}

fn unknown() -> impl Strategy<Value = UnknownType> {
    let name = prop_oneof!["[a-z]{1,4}", "@odata\\.[a-s]{1,3}", "[a-z]{1,2}@odata\\.type", Just(String::new())];
    ("#?microsoft\\.graph\\.x[a-zA-Z]{0,3}", vec((name, json()), 0..4))
        .prop_map(|(name, entries)| UnknownType::new(&name, entries.into_iter().collect()))
}

fn color() -> impl Strategy<Value = Color> {
    let other =
        text().prop_filter("the member is known", |name| name != "red" && name != "darkGreen").prop_map(Color::Other);
    prop_oneof![Just(Color::Red), Just(Color::DarkGreen), other]
}

fn days() -> impl Strategy<Value = Vec<Day>> {
    vec(prop_oneof![Just(Day::Monday), Just(Day::Tuesday), "[A-Z]{1,3}".prop_map(Day::Other)], 0..4)
}

fn place() -> impl Strategy<Value = Place> {
    let position = (double(), double()).prop_map(|(latitude, longitude)| Position { latitude, longitude });
    let place = (of(text()), of(position), additional(), derived_type());
    place.prop_map(|(street, position, additional, derived_type)| Place { street, position, additional, derived_type })
}

pub(crate) fn shape() -> BoxedStrategy<Shape> {
    let circle = (double(), of(color())).prop_map(|(radius, color)| Shape::Circle(Circle { radius, color }));
    prop_oneof![circle, unknown().prop_map(Shape::Other)]
        .prop_recursive(3, 8, 3, |inner| {
            (of(vec(inner.clone(), 0..3)), of(inner.prop_map(Box::new)))
                .prop_map(|(shapes, mirror)| Shape::Group(Group { shapes, mirror }))
        })
        .boxed()
}

fn mode() -> impl Strategy<Value = Mode> {
    prop_oneof![
        of(text()).prop_map(|label| Mode::Plain(Plain { label })),
        (of(text()), any::<i32>()).prop_map(|(label, minutes)| Mode::Timed(Timed { label, minutes })),
    ]
}

pub(crate) fn folder() -> BoxedStrategy<Folder> {
    let leaf = of(text()).prop_map(|name| Folder { name, ..Folder::default() });
    leaf.prop_recursive(4, 8, 3, |inner| {
        (of(text()), of(inner.clone().prop_map(Box::new)), of(vec(inner, 0..3)))
            .prop_map(|(name, within, folders)| Folder { name, within, folders })
    })
    .boxed()
}

fn thing() -> impl Strategy<Value = Thing> {
    (text(), of(text()), of(date_time())).prop_map(|(id, name, created)| Thing { id, name, created })
}

fn machine() -> impl Strategy<Value = Machine> {
    (of(text()), thing(), of(double())).prop_map(|(serial, thing, weight)| Machine { serial, thing, weight })
}

fn asset() -> impl Strategy<Value = Asset> {
    prop_oneof![thing().prop_map(Asset::Thing), machine().prop_map(Asset::Machine), unknown().prop_map(Asset::Other),]
}

pub(crate) fn kiosk() -> impl Strategy<Value = Kiosk> {
    let base = (machine(), any::<i32>(), vec(of(text()), 0..3));
    let simple = (of(text()), of(any::<bool>()), of(any::<u8>()), of(any::<i64>()), of(single()), of(double()));
    let by_text = (
        of(decimal()),
        of(vec(any::<u8>(), 0..5).prop_map(Binary::from_bytes)),
        of(date_time()),
        of(date()),
        of(time()),
        of(duration()),
        of(any::<u128>().prop_map(Guid::from_u128)),
    );
    let sets = (of(color()), of(vec(color(), 0..3)), of(days()));
    let objects = (of(place()), of(shape()), of(vec(shape(), 0..3)), of(mode()), of(folder().prop_map(Box::new)));
    let secrets = (
        of(text().prop_map(Secret::new)),
        of(vec(any::<i64>(), 0..3).prop_map(Secret::new)),
        of(place().prop_map(Secret::new)),
    );
    let any_json = of(json().prop_filter("null is read as absent", |json| !json.is_null()));
    let rest = (any_json, additional(), annotations(), derived_type());
    // Boxed, because the strategies of so many fields are larger than a thread's stack.
    let (base, simple, by_text) = (base.boxed(), simple.boxed(), by_text.boxed());
    let (sets, objects, secrets, rest) = (sets.boxed(), objects.boxed(), secrets.boxed(), rest.boxed());
    (base, simple, by_text, sets, objects, secrets, rest).prop_map(
        |(base, simple, by_text, sets, objects, secrets, rest)| {
            let (machine, number, parts) = base;
            let (text, flag, byte, long, single, double) = simple;
            let (decimal, bytes, date_time, date, time, duration, guid) = by_text;
            let (color, colors, days) = sets;
            let (place, shape, shapes, mode, folder) = objects;
            let (pin, codes, vault) = secrets;
            let (any, additional, annotations, derived_type) = rest;
            Kiosk {
                machine,
                number,
                parts,
                text,
                flag,
                byte,
                long,
                single,
                double,
                decimal,
                bytes,
                date_time,
                date,
                time,
                duration,
                guid,
                color,
                colors,
                days,
                place,
                shape,
                shapes,
                mode,
                folder,
                pin,
                codes,
                vault,
                any,
                additional,
                annotations,
                derived_type,
            }
        },
    )
}

fn create() -> impl Strategy<Value = KioskCreate> {
    (kiosk(), additional()).prop_map(|(kiosk, additional)| KioskCreate { additional, ..KioskCreate::from(kiosk) })
}

/// Returns the change of a property in an update. The next two bits of `clear` clear one property in four.
fn change<T>(value: Option<T>, clear: &mut u64) -> Change<T> {
    *clear = clear.rotate_right(2);
    match value {
        _ if clear.is_multiple_of(4) => Change::Clear,
        Some(value) => Change::Set(value),
        None => Change::Keep,
    }
}

fn update() -> impl Strategy<Value = KioskUpdate> {
    (kiosk(), any::<u64>()).prop_map(|(kiosk, mut clear)| {
        let clear = &mut clear;
        let base = KioskUpdate::new().text(change(kiosk.text, clear)).flag(change(kiosk.flag, clear));
        let numbers = base.number(kiosk.number).long(change(kiosk.long, clear)).double(change(kiosk.double, clear));
        let values = numbers.bytes(change(kiosk.bytes, clear)).date_time(change(kiosk.date_time, clear));
        let sets = values.parts(kiosk.parts).colors(change(kiosk.colors, clear)).days(change(kiosk.days, clear));
        let objects = sets.place(change(kiosk.place, clear)).shape(change(kiosk.shape, clear));
        let secrets = objects.pin(change(kiosk.pin, clear)).vault(change(kiosk.vault, clear));
        KioskUpdate { additional: kiosk.additional, derived_type: kiosk.derived_type, ..secrets }
    })
}

fn page() -> impl Strategy<Value = Page<Asset>> {
    (of(text()), of(any::<i64>()), vec(asset(), 0..4), of(text()), of(text())).prop_map(
        |(context, count, value, next_link, delta_link)| {
            let mut page = Page::new(value);
            (page.context, page.count) = (context, count);
            (page.next_link, page.delta_link) = (next_link, delta_link);
            page
        },
    )
}

/// A value of any type that can be the root of a document.
pub(crate) fn sample() -> impl Strategy<Value = Sample> {
    prop_oneof![
        4 => kiosk().prop_map(|kiosk| Sample::Kiosk(Box::new(kiosk))),
        2 => create().prop_map(|create| Sample::KioskCreate(Box::new(create))),
        2 => update().prop_map(|update| Sample::KioskUpdate(Box::new(update))),
        2 => page().prop_map(Sample::Page),
        1 => shape().prop_map(Sample::Shape),
        1 => folder().prop_map(Sample::Folder),
    ]
}
