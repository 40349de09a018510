// A typed number that is a copy's or a reader's: answered before anything else, and taken to the desk like a scan.
#pragma once

#include "core/library/Library.h"
#include "ui/shell/Answers.h"

#include <QObject>

namespace kitapdar::ui {

class Navigator;
class ScanQueue;

class CodeAnswers : public QObject, public AnswerSource {
    Q_OBJECT

public:
    CodeAnswers(Library& library, Navigator& navigator, ScanQueue& scans)
        : m_library(library), m_navigator(navigator), m_scans(scans) {}

    QString title() const override { return tr("At the desk"); }
    Pending<std::vector<Answer>> find(const QString& text, int limit) override;

private:
    void add(std::vector<Answer>& answers, Icon icon, const QString& code, const QString& detail);

    Library& m_library;
    Navigator& m_navigator;
    ScanQueue& m_scans;
};

} // namespace kitapdar::ui
