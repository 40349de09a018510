// A quiet surface with padding: groups what belongs together without a box inside a box.
#pragma once

#include "ui/theme/Look.h"
#include "wording/Words.h"

#include <QFormLayout>
#include <QWidget>

class QVBoxLayout;

namespace kitapdar::ui {

class Card : public QWidget {
    Q_OBJECT

public:
    explicit Card(QWidget* parent = nullptr);

    /// Where the content goes.
    QVBoxLayout* content() const { return m_content; }
    /// A 4 px bar of the tone on the left edge (verdict rows, overdue cards); Tone::Normal takes it away.
    void setEdge(Tone tone);
    Tone edge() const { return m_edge; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QVBoxLayout* m_content;
    Tone m_edge = Tone::Normal;
};

/// One column of labelled fields on the 8 px grid; labels name their fields for screen readers too.
class FormLayout : public QFormLayout {
    Q_OBJECT

public:
    explicit FormLayout(QWidget* parent = nullptr);

    /// `label` is the accessible name of the field too.
    void addField(const Words& label, QWidget* field, Words hint = {});
};

} // namespace kitapdar::ui
