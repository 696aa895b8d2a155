"""
Orca, which writes what it says instead of saying it: one JSON object a line, to the file named in HEARD. `say` holds the
words and `in` their language, where the page names one; `key` a key that came; `quiet` stands where all that
followed the key has been said.
"""

import json
import os
import time

import gi

gi.require_version("Gdk", "3.0")
gi.require_version("Atk", "1.0")

from gi.repository import GLib
from orca import event_manager, input_event, orca, speech, speech_generator, speechserver
from orca.acss import ACSS
from orca.speechserver import VoiceFamily

# Seconds without an event of the browser or a word of Orca's after which nothing more is expected.
PAUSE = 0.5
SETTINGS = {
    "enableKeyEcho": False,
    "enableBraille": False,
    "enableSound": False,
    "sayAllOnLoad": False,
    "pageSummaryOnLoad": False,
}

heard = open(os.environ["HEARD"], "a", encoding="utf-8")
last = {"at": 0.0, "quiet": True}


def write(**line):
    heard.write(json.dumps(line, ensure_ascii=False) + "\n")
    heard.flush()
    last.update(at=time.monotonic(), quiet="quiet" in line)


class Writer(speechserver.SpeechServer):
    def speak(self, text=None, acss=None, interrupt=True):
        family = (acss or {}).get("family") or {}
        write(say=text, **{"in": family.get("lang") or ""})

    def speakCharacter(self, character, acss=None):
        write(say=character)


# Orca 43 finds out the language of each part of a page, parts what it says by it, and then asks for no other voice.
def voice(self, key=None, given=speech_generator.SpeechGenerator.voice, **args):
    voices = given(self, key, **args)
    if args.get("language") not in (None, "", "en"):
        # A family without a name is thrown away.
        named = {VoiceFamily.NAME: args["language"], VoiceFamily.LANG: args["language"]}
        voices[0][ACSS.FAMILY] = VoiceFamily(named)
    return voices


def process(event, answer=input_event.KeyboardEvent.process):
    if event.isPressedKey() and not event.isModifierKey() and not event.isOrcaModifier():
        write(key=event.event_string)
    return answer(event)


def tell_quiet():
    if not event_manager.getManager()._eventQueue.empty():
        last["at"] = time.monotonic()
    elif not last["quiet"] and time.monotonic() - last["at"] > PAUSE:
        write(quiet=True)
    return True


speech._speechserver = Writer()
speech.shutdown = lambda: None
speech_generator.SpeechGenerator.voice = voice
input_event.KeyboardEvent.process = process
GLib.timeout_add(50, tell_quiet)
orca.getSettingsManager().activate(None, SETTINGS)
orca.main()
