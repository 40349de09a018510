// A typed number that is a copy's or a reader's: answered before anything else, with what it is and what it would do,
// and taken to the desk like a scan. A reader's card and a barcode act at once, when they mean nothing else; an
// inventory number, which is short and soon mistyped, and what may mean several things are shown first.
#pragma once

#include "core/circulation/DeskService.h"
#include "core/library/Library.h"
#include "ui/shell/Answers.h"

#include <QObject>

namespace kitapdar::ui {

class Desk;
class Navigator;

class CodeAnswers : public QObject, public AnswerSource {
    Q_OBJECT

public:
    CodeAnswers(Library& library, Navigator& navigator, Desk& desk)
        : m_library(library), m_navigator(navigator), m_desk(desk) {}

    QString title() const override { return tr("At the desk"); }
    Pending<std::vector<Answer>> find(const QString& text, int limit) override;
    int leastLength() const override { return 1; }

private:
    Answer answer(const circulation::PossibleMeaning& meaning, bool alone);
    Answer toDesk(Icon icon, const QString& title, const QString& code);

    Library& m_library;
    Navigator& m_navigator;
    Desk& m_desk;
};

} // namespace kitapdar::ui
