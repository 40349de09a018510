// What a scan sounds like. Every sound has a visual twin (the verdict's colour, icon and words), so a desk without a
// loudspeaker loses nothing.
#pragma once

namespace kitapdar::ui {

enum class Sound {
    Reader,
    Lent,
    Returned,
    // Returned, and not for the shelf of this place:
    HoldShelf,
    Repair,
    OtherBranch,
    Shown,
    Double,
    Refused,
    Unknown,
    NotRecorded,
    Done
};

class Sounds {
public:
    virtual ~Sounds() = default;
    /// Returns at once; without a sound device nothing happens.
    virtual void play(Sound sound) = 0;
};

/// The desktop's own beep, for what must not be overheard: once for a refusal, an unknown code, a double scan, a book
/// that does not go on the shelf, twice for what is not recorded.
class Beeps : public Sounds {
public:
    void setMuted(bool muted) { m_muted = muted; }
    void play(Sound sound) override;

private:
    bool m_muted = false;
};

} // namespace kitapdar::ui
