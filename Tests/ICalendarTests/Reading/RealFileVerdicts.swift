/// What is read from each file: the number of stretches of whole days, then each problem and its line.
enum RealFileVerdicts {
  static let collective = """
    alarms/example: 0 notACalendar@1
    alarms/rfc_5545_absolute_alarm_example: 0 notACalendar@1
    alarms/rfc_5545_end: 0 notACalendar@1
    alarms/start_date: 0 notACalendar@1
    availabilities/rfc_7953_1: 0 notACalendar@1
    availabilities/rfc_7953_2: 0 notACalendar@1
    calendars/alarm_etar_future: 0 noWholeDay@211
    calendars/alarm_etar_notification: 0 noWholeDay@211
    calendars/alarm_etar_notification_clicked: 0 noWholeDay@211
    calendars/alarm_google_acknowledged: 0 noWholeDay@26
    calendars/alarm_google_future: 0 noWholeDay@26
    calendars/alarm_thunderbird_2_future: 0 noWholeDay@603
    calendars/alarm_thunderbird_2_notification_5_min_postponed: 0 noWholeDay@603
    calendars/alarm_thunderbird_2_notification_5_min_postponed_and_closed: 0 noWholeDay@603
    calendars/alarm_thunderbird_2_notification_5_min_postponed_and_popped_up: 0 noWholeDay@603
    calendars/alarm_thunderbird_2_notification_popped_up: 0 noWholeDay@603
    calendars/alarm_thunderbird_closed: 0 noWholeDay@603
    calendars/alarm_thunderbird_future: 0 noWholeDay@603
    calendars/alarm_thunderbird_snoozed_until_1457: 0 noWholeDay@603
    calendars/america_new_york: 0 unknownZone@55 noWholeDay@55
    calendars/america_new_york_forward_reference: 0 unknownZone@2 noWholeDay@2
    calendars/big_bad_calendar: 0 unclosed@1
    calendars/bom_calendar: 0
    calendars/broken_dtstart: 0 notADate@6
    calendars/broken_ical: 0 noWholeDay@2
    calendars/calendar_with_unicode: 0
    calendars/created_calendar_with_unicode_fields: 0 noStart@20 noWholeDay@7 noWholeDay@16
    calendars/empty: 0
    calendars/empty_RDATE: 0
    calendars/example: 3
    calendars/fuzz_testcase_0_char_in_component_name: 0 notACalendar@1
    calendars/fuzz_testcase_invalid_month: 0 notACalendar@1
    calendars/fuzz_testcase_vtimezone_lone_cr: 0 notACalendar@1
    calendars/invalid_duration: 0 notADuration@8 noWholeDay@4
    calendars/issue_104_broken_calendar: 0 notAProperty@13 noWholeDay@4
    calendars/issue_1050_all_components: 0 noWholeDay@22
    calendars/issue_1050_calendar_with_events_and_todos: 0 noWholeDay@21 noWholeDay@27
    calendars/issue_1050_empty_calendar: 0
    calendars/issue_1050_forward_timezone_reference: 0 noWholeDay@4
    calendars/issue_1050_multiple_calendars: 0 noStart@4 noStart@12
    calendars/issue_1050_simple_calendar: 0 noWholeDay@4
    calendars/issue_1050_timezone_only_calendar: 0
    calendars/issue_1050_uid_in_description: 0 noStart@4 noStart@8
    calendars/issue_1081_empty_rdate: 0 noWholeDay@4
    calendars/issue_1081_event_with_rrule: 0 noWholeDay@4
    calendars/issue_1081_freebusy_comma_separated: 0
    calendars/issue_1081_invalid_rrule_freq: 0 badRule@7 noWholeDay@4
    calendars/issue_1081_invalid_start_and_end: 0 notADate@6
    calendars/issue_1081_invalid_start_valid_end: 0 notADate@6
    calendars/issue_1081_list_of_properties: 0 noWholeDay@4
    calendars/issue_1081_tzid_param: 0 noWholeDay@4
    calendars/issue_1081_with_summary: 0 noStart@4
    calendars/issue_1231_recurrence: 0 noWholeDay@4
    calendars/issue_1238: 0
    calendars/issue_127_categories_with_commas: 0 noWholeDay@4
    calendars/issue_1426: 0 noWholeDay@4
    calendars/issue_1426_value_parameters: 1
    calendars/issue_1549_binary_attachment: 0 noStart@4
    calendars/issue_1561_image_value: 0 noStart@2 noStart@6 noStart@10 noStart@14
    calendars/issue_156_RDATE_with_PERIOD_TZID_khal: 0 noWholeDay@5
    calendars/issue_156_RDATE_with_PERIOD_TZID_khal_2: 0 unknownZone@20 noWholeDay@20
    calendars/issue_1633_freebusy_with_dates: 0
    calendars/issue_1633_rdate_with_dates: 0 noWholeDay@2
    calendars/issue_1633_rdate_with_dates_and_tzid: 0 noWholeDay@2
    calendars/issue_165_missing_event: 0 unknownZone@20 noWholeDay@20
    calendars/issue_168_expected_output: 0 noWholeDay@2
    calendars/issue_168_input: 0 notAProperty@6 noWholeDay@2
    calendars/issue_178_component_with_invalid_name_represented: 0 notACalendar@1
    calendars/issue_178_custom_component_contains_other: 0 notACalendar@1
    calendars/issue_178_custom_component_inside_other: 0
    calendars/issue_218_bad_tzid: 0 unknownZone@13 noWholeDay@13
    calendars/issue_237_fail_to_parse_timezone_with_non_ascii_tzid: 0 unknownZone@19 noWholeDay@19
    calendars/issue_27_multiple_periods_in_freebusy_multiple_freebusies: 0
    calendars/issue_27_multiple_periods_in_freebusy_one_freebusy: 0
    calendars/issue_313_globally_unique_tzid: 0 noWholeDay@4 noWholeDay@10 noWholeDay@16
    calendars/issue_321_assert_dst_offset_is_not_false: 0 noWholeDay@13
    calendars/issue_322_expected_calendar: 0 noStart@2
    calendars/issue_348_exception_parsing_value: 0 notAProperty@8 notAProperty@9 noWholeDay@13
    calendars/issue_350: 0 noWholeDay@10
    calendars/issue_351_whitespace_in_property_and_params: 0 notAProperty@4 noWholeDay@5
    calendars/issue_466_convert_tzid_with_slash: 0 noWholeDay@2
    calendars/issue_466_respect_unique_timezone: 0 unknownZone@19 noWholeDay@19
    calendars/issue_526_calendar_with_different_events: 0 unknownZone@4 noWholeDay@4 unknownZone@11 noWholeDay@11
    calendars/issue_526_calendar_with_event_subset: 0 unknownZone@4 noWholeDay@4
    calendars/issue_526_calendar_with_events: 0 unknownZone@4 noWholeDay@4 unknownZone@11 noWholeDay@11
    calendars/issue_526_calendar_with_shuffeled_events: 0 unknownZone@4 noWholeDay@4 unknownZone@11 noWholeDay@11
    calendars/issue_722_missing_VTIMEZONE_custom: 0 unknownZone@2 noWholeDay@2
    calendars/issue_722_missing_timezones: 0 noStart@9 noStart@15 noWholeDay@3
    calendars/issue_722_timezone_transition_ambiguity: 0 unknownZone@19 noWholeDay@19 unknownZone@25 noWholeDay@25 unknownZone@31 noWholeDay@31 unknownZone@37 noWholeDay@37
    calendars/issue_798_freebusy: 0
    calendars/issue_798_related_to: 0 noStart@2 noStart@5
    calendars/issue_82_expected_output: 0 notACalendar@1
    calendars/issue_836_do_not_quote_tzid: 0 noWholeDay@20
    calendars/multiple_calendar_components: 3
    calendars/multiple_timezones: 0 notADate@23 notADate@28 notADate@33 noWholeDay@20 noWholeDay@25 noWholeDay@30
    calendars/pacific_fiji: 0 unknownZone@46 noWholeDay@46
    calendars/parsing_error: 40
    calendars/parsing_error_in_UTC_offset: 0
    calendars/period_with_timezone: 0 noWholeDay@21
    calendars/pr_480_summary_with_colon: 0 unclosed@1
    calendars/property_params: 1
    calendars/rfc_5545_RDATE_example: 0 noStart@2 noStart@6 noStart@10 noStart@14 noStart@19 noStart@24
    calendars/rfc_6868: 0 noStart@3
    calendars/rfc_7256_multi_value_parameters: 0 noStart@2 noStart@9
    calendars/rfc_7265_appendix_example_1_ical: 1
    calendars/rfc_7265_appendix_example_2_ical: 0 noWholeDay@22 noWholeDay@35
    calendars/rfc_7265_example_1: 0
    calendars/rfc_7529: 4 badRule@8 badRule@14 badRule@20 badRule@26
    calendars/rfc_7953_3: 0
    calendars/rfc_7986_conferences: 0 noStart@2
    calendars/rfc_7986_image: 0 noStart@2 noStart@14
    calendars/rfc_7986_properties: 0
    calendars/rfc_9253_examples: 0 noWholeDay@4 noWholeDay@19
    calendars/rfc_9253_gap: 0 noStart@4 noStart@9
    calendars/rfc_9253_related_to: 0 noStart@4
    calendars/small_bad_calendar: 0 unclosed@1
    calendars/time: 0
    calendars/timezone_rdate: 0 notAProperty@53 noWholeDay@50
    calendars/timezone_same_start: 0 noWholeDay@20
    calendars/timezone_same_start_and_offset: 0 strayEnd@23 unclosed@1
    calendars/timezoned: 1
    calendars/x_location: 0 noWholeDay@27
    events/event_with_escaped_character1: 0 notACalendar@1
    events/event_with_escaped_character2: 0 notACalendar@1
    events/event_with_escaped_character3: 0 notACalendar@1
    events/event_with_escaped_character4: 0 notACalendar@1
    events/event_with_escaped_characters: 0 notACalendar@1
    events/event_with_recurrence: 0 notACalendar@1
    events/event_with_recurrence_exdates_on_different_lines: 0 notACalendar@1
    events/event_with_rsvp: 0 notACalendar@1
    events/event_with_unicode_fields: 0 notACalendar@1
    events/event_with_unicode_organizer: 0 notACalendar@1
    events/issue_100_transformed_doctests_into_unittests: 0 notACalendar@1
    events/issue_101_icalendar_chokes_on_umlauts_in_organizer: 0 notACalendar@1
    events/issue_104_mark_events_broken: 0 notACalendar@1
    events/issue_112_missing_tzinfo_on_exdate: 0 notACalendar@1
    events/issue_156_RDATE_with_PERIOD: 0 notACalendar@1
    events/issue_156_RDATE_with_PERIOD_list: 0 notACalendar@1
    events/issue_157_removes_trailing_semicolon: 0 notACalendar@1
    events/issue_184_broken_representation_of_period: 0 notACalendar@1
    events/issue_355_url_escaping: 0 notACalendar@1
    events/issue_355_url_escaping_2: 0 notACalendar@1
    events/issue_355_url_escaping_empty_param: 0 notACalendar@1
    events/issue_464_invalid_rdate: 0 notACalendar@1
    events/issue_53_description_parsed_properly: 0 notACalendar@1
    events/issue_64_event_with_ascii_summary: 0 notACalendar@1
    events/issue_64_event_with_non_ascii_summary: 0 notACalendar@1
    events/issue_70_rrule_causes_attribute_error: 0 notACalendar@1
    events/issue_82_expected_output: 0 notACalendar@1
    events/rfc_7265_example_4: 0 notACalendar@1
    events/rfc_7265_request_status: 0 notACalendar@1
    events/rfc_9074_example_1: 0 notACalendar@1
    events/rfc_9074_example_2: 0 notACalendar@1
    events/rfc_9074_example_3: 0 notACalendar@1
    events/rfc_9074_example_4: 0 notACalendar@1
    events/rfc_9074_example_proximity: 0 notACalendar@1
    freebusy/example: 0 notACalendar@1
    journals/example: 0 notACalendar@1
    timezones/issue_237_brazilia_standard: 0 notACalendar@1
    timezones/issue_53_tzid_parsed_properly: 0 notACalendar@1
    timezones/issue_55_parse_error_on_utc_offset_with_seconds: 0 notACalendar@1
    timezones/pacific_fiji: 0 notACalendar@1
    todos/example: 0 notACalendar@1
    """

  static let variants = """
    attendee-not-uri: 0 noWholeDay@19
    bom: 0 noWholeDay@19
    cancelled-without-sequence-bump: 0
    control-char: 0 noWholeDay@19
    dtend-and-duration: 0 endAndDuration@23 noWholeDay@19
    dtend-before-dtstart: 0 endsBeforeStart@24 noWholeDay@19
    dtstart-date-dtend-datetime: 0 noWholeDay@19
    dtstart-not-in-rule: 0 noWholeDay@19
    duplicate-uid: 0 noWholeDay@19 noWholeDay@30
    empty-calendar: 0
    exdate-date-only: 0 noWholeDay@19
    exdate-not-an-occurrence: 0 noWholeDay@19
    exdate-utc-wrong-hour: 0 noWholeDay@19
    fold-splits-utf8: 0 noWholeDay@19
    good: 0 noWholeDay@19
    latin1: 0 notUTF8@1 noWholeDay@19
    lf-only: 0 noWholeDay@19
    line-over-75-octets: 0 noWholeDay@19
    method-request-no-organizer: 0 noWholeDay@20
    missing-vtimezone: 0 noWholeDay@4
    no-dtstamp: 0 noWholeDay@19
    no-dtstart: 0 noStart@19
    no-prodid: 0 noWholeDay@18
    no-uid: 0 noWholeDay@19
    no-version: 0 noWholeDay@18
    organizer-missing-with-attendee: 0 noWholeDay@19
    raw-newline-in-text: 0 notAProperty@28 noWholeDay@19
    rdate: 0 noWholeDay@19
    rrule-bad-byday: 0 badRule@25 noWholeDay@19
    rrule-bad-freq: 0 badRule@25 noWholeDay@19
    rrule-interval-0: 0 badRule@25 noWholeDay@19
    rrule-lowercase: 0 noWholeDay@19
    rrule-weekly-with-nth: 0 badRule@25 noWholeDay@19
    truncated: 0 unclosed@19 unclosed@1
    two-rrules: 0 noWholeDay@19
    unescaped-comma-semicolon: 0 noWholeDay@19
    unknown-tzid: 0 unknownZone@19 noWholeDay@19
    until-and-count: 0 badRule@25 noWholeDay@19
    until-date-with-datetime: 0 noWholeDay@19
    until-local-with-tzid: 0 noWholeDay@19
    """
}
