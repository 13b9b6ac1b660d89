/// What people call zones, and the region names that are meant. Only used for hints: a nickname
/// says too little to be accepted (IST is India, Ireland and Israel).
enum ZoneNicknames {
  /// Zones for a phrase in lower case, the likeliest first.
  static func names(for phrase: String) -> [String] {
    byPhrase[phrase] ?? []
  }

  /// Zones with many people whose clocks are that many minutes ahead of UTC for at least half of
  /// the year.
  static func names(atOffset minutes: Int) -> [String] {
    byOffset[minutes] ?? []
  }

  private static let byPhrase: [String: [String]] = {
    var table: [String: [String]] = [:]
    for (phrases, names) in groups {
      for phrase in phrases { table[phrase, default: []] += names }
    }
    return table
  }()

  private static let groups: [([String], [String])] = northAmerica + europe + elsewhere

  private static let northAmerica: [([String], [String])] = [
    (
      [
        "est", "edt", "et", "est5edt", "eastern", "eastern time", "eastern standard time",
        "eastern daylight time", "us eastern", "washington", "boston", "philadelphia",
      ],
      ["America/New_York"]
    ),
    (
      [
        "cst", "cdt", "ct", "cst6cdt", "central", "central time", "central standard time",
        "central daylight time", "us central", "houston", "dallas",
      ],
      ["America/Chicago"]
    ),
    (
      [
        "mst", "mdt", "mt", "mst7mdt", "mountain", "mountain time", "mountain standard time",
        "mountain daylight time", "us mountain",
      ],
      ["America/Denver"]
    ),
    (["mst", "arizona"], ["America/Phoenix"]),
    (
      [
        "pst", "pdt", "pt", "pst8pdt", "pacific", "pacific time", "pacific standard time",
        "pacific daylight time", "us pacific", "san francisco", "seattle", "california",
      ],
      ["America/Los_Angeles"]
    ),
    (["akst", "akdt", "alaska", "alaska time"], ["America/Anchorage"]),
    (["hst", "hawaii", "hawaii time"], ["Pacific/Honolulu"]),
    (["ast", "adt", "atlantic time", "atlantic standard time"], ["America/Halifax"]),
    (["nst", "ndt", "newfoundland"], ["America/St_Johns"]),
    (["montreal", "ottawa"], ["America/Toronto"]),
  ]

  private static let europe: [([String], [String])] = [
    (
      ["gmt", "bst", "uk", "england", "britain", "scotland", "edinburgh", "gmt standard time"],
      ["Europe/London"]
    ),
    (["wet", "west", "portugal"], ["Europe/Lisbon"]),
    (
      [
        "cet", "cest", "met", "mez", "mesz", "central european time", "germany", "munich",
        "frankfurt", "hamburg", "cologne", "w. europe standard time",
      ],
      ["Europe/Berlin"]
    ),
    (["cet", "cest", "france", "romance standard time"], ["Europe/Paris"]),
    (["cet", "cest", "netherlands", "rotterdam", "the hague"], ["Europe/Amsterdam"]),
    (["spain", "barcelona"], ["Europe/Madrid"]),
    (["italy", "milan"], ["Europe/Rome"]),
    (["switzerland", "geneva", "bern", "basel"], ["Europe/Zurich"]),
    (["belgium"], ["Europe/Brussels"]),
    (["austria"], ["Europe/Vienna"]),
    (["poland", "central european standard time"], ["Europe/Warsaw"]),
    (["eet", "eest", "eastern european time", "greece"], ["Europe/Athens"]),
    (["eet", "eest", "finland"], ["Europe/Helsinki"]),
    (["eet", "eest", "ukraine", "kiev"], ["Europe/Kyiv"]),
    (["msk", "russia", "st petersburg"], ["Europe/Moscow"]),
    (["trt", "turkiye", "ankara"], ["Europe/Istanbul"]),
  ]

  private static let elsewhere: [([String], [String])] = [
    (
      [
        "ist", "india", "india standard time", "mumbai", "delhi", "new delhi", "bangalore",
        "chennai",
      ],
      ["Asia/Kolkata"]
    ),
    (["ist", "ireland", "irish standard time"], ["Europe/Dublin"]),
    (["ist", "idt", "israel standard time", "tel aviv"], ["Asia/Jerusalem"]),
    (
      ["cst", "china", "china standard time", "beijing", "shenzhen", "guangzhou"],
      ["Asia/Shanghai"]
    ),
    (["jst", "tokyo standard time", "osaka", "kyoto"], ["Asia/Tokyo"]),
    (["kst", "korea", "south korea"], ["Asia/Seoul"]),
    (["hkt"], ["Asia/Hong_Kong"]),
    (["sgt"], ["Asia/Singapore"]),
    (["pkt", "pakistan", "islamabad"], ["Asia/Karachi"]),
    (["bst", "bangladesh"], ["Asia/Dhaka"]),
    (["ict", "thailand"], ["Asia/Bangkok"]),
    (["vietnam", "hanoi"], ["Asia/Ho_Chi_Minh"]),
    (["wib", "indonesia"], ["Asia/Jakarta"]),
    (["pht", "philippines"], ["Asia/Manila"]),
    (["gst", "abu dhabi"], ["Asia/Dubai"]),
    (["ast", "saudi arabia", "mecca"], ["Asia/Riyadh"]),
    (["aest", "aedt", "canberra", "aus eastern standard time"], ["Australia/Sydney"]),
    (["aest", "queensland"], ["Australia/Brisbane"]),
    (["acst", "acdt"], ["Australia/Adelaide"]),
    (["awst"], ["Australia/Perth"]),
    (["nzst", "nzdt", "new zealand", "wellington"], ["Pacific/Auckland"]),
    (["sast", "south africa", "cape town", "pretoria"], ["Africa/Johannesburg"]),
    (["wat", "nigeria", "abuja"], ["Africa/Lagos"]),
    (["cat"], ["Africa/Maputo"]),
    (["eat", "kenya"], ["Africa/Nairobi"]),
    (["brt", "brazil", "rio de janeiro", "brasilia"], ["America/Sao_Paulo"]),
    (["art", "argentina"], ["America/Argentina/Buenos_Aires"]),
    (["clt", "clst", "chile"], ["America/Santiago"]),
    (["mexico"], ["America/Mexico_City"]),
    (["z", "zulu", "coordinated universal time"], ["UTC"]),
  ]

  private static let byOffset: [Int: [String]] = [
    -660: ["Pacific/Pago_Pago"],
    -600: ["Pacific/Honolulu"],
    -540: ["America/Anchorage"],
    -480: ["America/Los_Angeles", "America/Anchorage"],
    -420: ["America/Denver", "America/Phoenix", "America/Los_Angeles"],
    -360: ["America/Chicago", "America/Mexico_City", "America/Denver"],
    -300: ["America/New_York", "America/Bogota", "America/Lima", "America/Chicago"],
    -240: ["America/Halifax", "America/Caracas", "America/New_York"],
    -210: ["America/St_Johns"],
    -180: ["America/Sao_Paulo", "America/Argentina/Buenos_Aires", "America/Santiago"],
    -150: ["America/St_Johns"],
    -120: ["America/Noronha"],
    -60: ["Atlantic/Azores", "Atlantic/Cape_Verde"],
    0: ["Europe/London", "Europe/Lisbon", "Africa/Accra", "UTC"],
    60: ["Europe/Berlin", "Europe/Paris", "Africa/Lagos", "Europe/London"],
    120: [
      "Europe/Athens", "Europe/Kyiv", "Africa/Cairo", "Africa/Johannesburg", "Europe/Berlin",
    ],
    180: ["Europe/Moscow", "Europe/Istanbul", "Asia/Riyadh", "Africa/Nairobi", "Europe/Athens"],
    210: ["Asia/Tehran"],
    240: ["Asia/Dubai"],
    270: ["Asia/Kabul"],
    300: ["Asia/Karachi", "Asia/Tashkent"],
    330: ["Asia/Kolkata", "Asia/Colombo"],
    345: ["Asia/Kathmandu"],
    360: ["Asia/Dhaka"],
    390: ["Asia/Yangon"],
    420: ["Asia/Bangkok", "Asia/Jakarta", "Asia/Ho_Chi_Minh"],
    480: ["Asia/Shanghai", "Asia/Singapore", "Asia/Manila", "Australia/Perth"],
    540: ["Asia/Tokyo", "Asia/Seoul"],
    570: ["Australia/Adelaide", "Australia/Darwin"],
    600: ["Australia/Sydney", "Australia/Brisbane"],
    660: ["Pacific/Noumea", "Pacific/Guadalcanal", "Australia/Sydney"],
    720: ["Pacific/Auckland", "Pacific/Fiji"],
    765: ["Pacific/Chatham"],
    780: ["Pacific/Tongatapu", "Pacific/Apia", "Pacific/Auckland"],
    840: ["Pacific/Kiritimati"],
  ]
}
