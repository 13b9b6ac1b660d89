import Channels
import CivilTime
import Domain
import Foundation
import FoundationXML
import ICalendar
import Testing

@testable import rooster

@Suite("The calendar as a file")
struct CalendarFileViewTests {
  @Test func `JSON has every class with its instants and what it is of`() throws {
    let meetings = [
      try CalendarSamples.meeting(
        "CS101/lecture", "Lecture", ["2027-03-30T10:00>2027-03-31T09:00"],
        host: .user("ada@example.edu"), sharedWith: ["MA1"], label: "Exam")
    ]
    let listing = try CalendarSamples.listing(
      meetings, dates: "2027-03-29..2027-04-04", unscheduled: [CalendarSamples.unscheduled])
    #expect(
      CalendarJSONView(listing: listing).text == """
        {
          "format_version": "1.0",
          "workspace": "Example & Co",
          "zone": "Europe/Amsterdam",
          "from": "2027-03-29",
          "until": "2027-04-04",
          "weeks": [
            {
              "starts": "2027-03-29",
              "terms": [
                { "term": "2027-spring", "week": 8 }
              ],
              "days": [
                {
                  "date": "2027-03-29",
                  "breaks": ["Easter Monday"],
                  "runs_as": null
                },
                { "date": "2027-03-30", "breaks": [], "runs_as": "mon" }
              ]
            }
          ],
          "classes": [
            {
              "address": "CS101/lecture@2027-03-30T10:00",
              "starts": "2027-03-31T07:00:00Z",
              "ends": "2027-03-31T08:30:00Z",
              "local_start": "2027-03-31T09:00",
              "original_start": "2027-03-30T10:00",
              "moved": true,
              "minutes": 90,
              "label": "Exam",
              "meeting": "CS101/lecture",
              "kind": "meeting",
              "title": "Lecture",
              "group": "CS101 Algorithms",
              "courses": ["CS101", "MA1"],
              "account": "zoom",
              "host": "ada@example.edu",
              "teachers": ["ada@example.edu"],
              "zone": "Europe/Amsterdam"
            }
          ],
          "standing": [],
          "unscheduled": [
            {
              "meeting": "CS101/lab",
              "title": "Algorithms: Lab",
              "group": "CS101 Algorithms",
              "teachers": [],
              "origin": { "file": "schedules/cs101.yaml", "line": 9, "column": 3 }
            }
          ]
        }

        """)
  }

  @Test func `a calendar file has a series for a class, and moves and UIDs of the site`() throws {
    let starts = [
      "2027-03-01T10:00", "2027-03-08T10:00", "2027-03-15T10:00>2027-03-16T15:00",
      "2027-03-22T10:00",
    ]
    let listing = try CalendarSamples.listing(
      [try CalendarSamples.meeting("CS101/lecture", "Lecture", starts)],
      dates: "2027-02-01..2027-06-25")
    let stamp = PlanSamples.instant("2027-01-20T09:00:00Z")
    let lines = CalendarFile(listing, name: "Term", stamp: stamp).text.split(separator: "\r\n")
      .map(String.init)
    #expect(lines.filter { $0.hasPrefix("UID:") }.count == 2)
    #expect(
      Set(lines.filter { $0.hasPrefix("UID:") }) == [
        "UID:cs101-lecture-c1be401345b9.T100000@rooster"
      ])
    #expect(lines.contains("RRULE:FREQ=WEEKLY;UNTIL=20270322T090000Z;BYDAY=MO"))
    #expect(lines.contains("RECURRENCE-ID;TZID=Europe/Amsterdam:20270315T100000"))
    #expect(lines.contains("DTSTAMP:20270120T090000Z"))
  }

  @Test func `the page is well formed, asks nothing of others and takes no markup`() throws {
    let attack = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>"
    let meetings =
      try CalendarSamples.week() + [
        try CalendarSamples.meeting("CS101/x", attack, ["2027-03-19T23:30"], label: attack)
      ]
    let html = CalendarHTMLView(listing: try CalendarSamples.listing(meetings)).text
    let plain = html.replacing(Markup.escaped(attack), with: "")
    for word in ["<script", "<img", "src=", "url(", "@import", "http:", "https:"] {
      #expect(!plain.contains(word), "\(word)")
    }
    // The body has no empty elements, so that it can be read as XML.
    let body = try #require(html.firstRange(of: "<body>"))
    let end = try #require(html.firstRange(of: "</body>"))
    #expect(XMLParser(data: Data(html[body.lowerBound..<end.upperBound].utf8)).parse())
    #expect(html.contains("Week 7 of 2027-spring"))
    #expect(html.contains("@page{size:A4 landscape"))
  }

  @Test func `the page of a week that is free says why`() throws {
    let listing = try CalendarSamples.listing([], dates: "2027-03-29..2027-04-04")
    let html = CalendarHTMLView(listing: listing).text
    #expect(html.contains("<li>Mon 29 Mar: Easter Monday</li>"))
    #expect(html.contains("<li>Tue 30 Mar: runs Monday&#39;s timetable</li>"))
  }
}
