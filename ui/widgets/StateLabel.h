// A state told three ways: word, icon and colour, on a quiet pill of the same colour.
#pragma once

#include "ui/theme/Icons.h"

#include <QWidget>

namespace kitapdar::ui {

/// The icon that belongs to a status tone: check, info, attention, refused.
Icon iconOfTone(Tone tone);

class StateLabel : public QWidget {
    Q_OBJECT

public:
    explicit StateLabel(QWidget* parent = nullptr);
    StateLabel(const QString& word, Tone tone, QWidget* parent = nullptr);

    void setState(const QString& word, Tone tone);
    void setState(const QString& word, Tone tone, Icon icon);
    QString word() const { return m_word; }
    Tone tone() const { return m_tone; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QString m_word;
    Tone m_tone = Tone::Info;
    Icon m_icon = Icon::Info;
};

} // namespace kitapdar::ui
