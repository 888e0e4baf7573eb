#!/usr/bin/env python3
"""Writes a week of Daily Papers as CSV, with BeautifulSoup and lxml: what stands beside
"dailypapers export WEEK --format csv -o -" in the benchmark.

  src/bench/week_soup.py 2025-W20 > week.csv
"""
import csv
import datetime as dt
import json
import os
import sys
import urllib.request

from bs4 import BeautifulSoup

COLUMNS = ["date", "id", "title", "authors", "upvotes", "comments", "published", "submitted_by",
           "organization", "code", "stars", "project", "keywords", "abstract"]


def fetch(day):
    site = os.environ.get("HF_ENDPOINT", "https://huggingface.co")
    with urllib.request.urlopen(f"{site}/papers/date/{day}") as answer:
        page = BeautifulSoup(answer.read(), "lxml")
    return json.loads(page.find(attrs={"data-target": "DailyPapers"})["data-props"])


def line(text):
    return " ".join(text.split())


def row(day, entry):
    paper = entry["paper"]
    return [day, paper["id"], line(paper["title"]),
            "; ".join(author["name"] for author in paper["authors"]),
            paper["upvotes"], entry["numComments"], paper["publishedAt"][:10],
            entry.get("submittedBy", {}).get("name"),
            paper.get("organization", {}).get("fullname"),
            paper.get("githubRepo"), paper.get("githubStars"), paper.get("projectPage"),
            "; ".join(paper.get("ai_keywords", [])), line(paper["summary"])]


def main():
    year, week = sys.argv[1].split("-W")
    out = csv.writer(sys.stdout)
    out.writerow(COLUMNS)
    for weekday in range(1, 8):
        day = dt.date.fromisocalendar(int(year), int(week), weekday).isoformat()
        listing = fetch(day)
        # A day without a listing is answered with another day's.
        if listing["dateString"] == day:
            out.writerows(row(day, entry) for entry in listing["dailyPapers"])


main()
