"""The same services as Outpost publishes them."""

from zlib import crc32

from kiosk.sample_council.open_referral.records import Record, taxonomy

_VOCABULARY = taxonomy("topics")["name"]
"""The one that it has: numbers for machines have no place in it."""

_DAYS = {
    "MO": "Monday", "TU": "Tuesday", "WE": "Wednesday", "TH": "Thursday", "FR": "Friday", "SA": "Saturday",
    "SU": "Sunday",
}  # fmt: skip


def number_of(identity: str) -> int:
    """Answer the whole number that Outpost knows a record by: the same for ever."""
    return crc32(identity.encode())


def service(details: Record) -> Record:
    """Describe a service, in lists and alone."""
    at_places = [_at_place(at) for at in details["service_at_locations"]]
    terms = [one["taxonomy_term"] for one in details["attributes"]]
    kept = {name: details.get(name) for name in ("name", "description", "url", "status")}
    organization = details["organization"]
    return kept | {
        "id": number_of(details["id"]),
        "updated_at": details["last_modified"],
        "created_at": details["last_modified"],
        "min_age": details.get("minimum_age"),
        "max_age": details.get("maximum_age"),
        "free": None,
        "directories": [{"name": "Morfryn", "label": "morfryn"}],
        "organisation": {
            "id": number_of(organization["id"]),
            "name": organization["name"],
            "email": organization["email"],
            "url": organization["website"],
        },
        "contacts": [
            {"name": phone["description"], "title": None, "email": details["email"], "phone": phone["number"]}
            for phone in details["phones"]
        ],
        "taxonomies": [_taxonomy(term) for term in terms if term["taxonomy"] == _VOCABULARY],
        "cost_options": [
            {
                "id": number_of(one["id"]),
                "option": one["option"],
                "amount": None,
                "cost_type": one["amount_description"],
            }
            for one in details["cost_options"]
        ],
        "locations": [at["location"] for at in at_places],
        "service_at_locations": at_places,
        "regular_schedules": [
            row | {"service_at_location": {"id": at["id"]}} for at in at_places for row in at["regular_schedule"]
        ],
        "links": [],
        "distance_away": None,
    }


def _taxonomy(term: Record) -> Record:
    slug = str(term["code"]).strip("/").replace("/", "-")
    parent = number_of(term["parent_id"]) if "parent_id" in term else None
    return {"id": number_of(term["id"]), "name": term["name"], "slug": slug, "parent_id": parent}


def _at_place(at: Record) -> Record:
    return {
        "id": number_of(at["id"]),
        "service_id": number_of(at["service_id"]),
        "location_id": number_of(at["location"]["id"]),
        "location": _location(at["location"]),
        "regular_schedule": [one for row in at["schedules"] for one in _rows(row)],
    }


def _location(location: Record) -> Record:
    address = location["addresses"][0]
    return {
        "id": number_of(location["id"]),
        "name": location["name"],
        "address_1": address["address_1"],
        "city": address["city"],
        "state_province": address["state_province"],
        "postal_code": address["postal_code"],
        "country": address["country"],
        "geometry": {"type": "Point", "coordinates": [location["longitude"], location["latitude"]]},
        "mask_exact_address": False,
        "accessibilities": [
            {"name": one["description"], "slug": one["description"].casefold()} for one in location["accessibility"]
        ],
    }


def _rows(row: Record) -> list[Record]:
    """Write a row of hours for each day of the week."""
    return [
        {
            "id": number_of(f"{row['id']} {day}"),
            "weekday": _DAYS[day],
            "opens_at": row["opens_at"][:5],
            "closes_at": row["closes_at"][:5],
            "dtstart": None,
            "freq": None,
            "interval": None,
            "byday": None,
            "bymonthday": None,
            "until": None,
            "count": None,
            "description": row["description"],
        }
        for day in row["byday"].split(",")
    ]
