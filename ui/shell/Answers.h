// What the one box offers while somebody types: groups of answers, each from a source.
#pragma once

#include "core/base/Pending.h"
#include "ui/theme/Icons.h"

#include <QString>

#include <functional>
#include <vector>

namespace kitapdar::ui {

struct Answer {
    Icon icon = Icon::Search;
    QString title;
    QString detail; // one short line beside the title
    QString key;    // the shortcut of a command
    std::function<void()> open;
    bool exact = false; // the very thing that was typed (a barcode, a card): goes before every other answer
    /// Its name begins with what was typed, and somebody who types names means it: its group goes before the others.
    bool isNamed = false;
    bool enabled = true;
    /// Taking it changes something or is a guess at what was meant: the first Enter shows it, the second takes it.
    bool asksTwice = false;
};

/// One group. Registered at composition; its order there is its order in the list.
class AnswerSource {
public:
    virtual ~AnswerSource() = default;

    /// Heading of the group, in the present language.
    virtual QString title() const = 0;
    /// At most `limit` answers, best first. Main thread; never waits. A source that gives no answer shows nothing.
    virtual Pending<std::vector<Answer>> find(const QString& text, int limit) = 0;
    /// From how many typed characters on the source is asked.
    virtual int leastLength() const { return 2; }
    /// The character that, typed first, asks this source and no other: '>' for commands. Null: none does.
    virtual QChar mark() const { return {}; }
    /// False: it is asked by its mark alone.
    virtual bool answersUnmarked() const { return true; }
};

} // namespace kitapdar::ui
