#!/bin/sh

PROGRESS_CURR=0
PROGRESS_TOTAL=3657                        

# This file was autowritten by rmlint
# rmlint was executed from: /work/wt-dup/
# Your command line was: rmlint -g -T df --no-followlinks -o json:stdout /tmp/trove-trees-qh1fYR/tree

RMLINT_BINARY="/usr/bin/rmlint"

# Only use sudo if we're not root yet:
# (See: https://github.com/sahib/rmlint/issues/27://github.com/sahib/rmlint/issues/271)
SUDO_COMMAND="sudo"
if [ "$(id -u)" -eq "0" ]
then
  SUDO_COMMAND=""
fi

USER='root'
GROUP='root'

STAMPFILE=$(mktemp 'rmlint.XXXXXXXX.stamp')

# Set to true on -n
DO_DRY_RUN=

# Set to true on -p
DO_PARANOID_CHECK=

# Set to true on -r
DO_CLONE_READONLY=

# Set to true on -q
DO_SHOW_PROGRESS=true

# Set to true on -c
DO_DELETE_EMPTY_DIRS=

# Set to true on -k
DO_KEEP_DIR_TIMESTAMPS=

##################################
# GENERAL LINT HANDLER FUNCTIONS #
##################################

COL_RED='[0;31m'
COL_BLUE='[1;34m'
COL_GREEN='[0;32m'
COL_YELLOW='[0;33m'
COL_RESET='[0m'

print_progress_prefix() {
    if [ -n "$DO_SHOW_PROGRESS" ]; then
        PROGRESS_PERC=0
        if [ $((PROGRESS_TOTAL)) -gt 0 ]; then
            PROGRESS_PERC=$((PROGRESS_CURR * 100 / PROGRESS_TOTAL))
        fi
        printf '%s[%3d%%]%s ' "${COL_BLUE}" "$PROGRESS_PERC" "${COL_RESET}"
        if [ $# -eq "1" ]; then
            PROGRESS_CURR=$((PROGRESS_CURR+$1))
        else
            PROGRESS_CURR=$((PROGRESS_CURR+1))
        fi
    fi
}

handle_emptyfile() {
    print_progress_prefix
    echo "${COL_GREEN}Deleting empty file:${COL_RESET} $1"
    if [ -z "$DO_DRY_RUN" ]; then
        rm -f "$1"
    fi
}

handle_emptydir() {
    print_progress_prefix
    echo "${COL_GREEN}Deleting empty directory: ${COL_RESET}$1"
    if [ -z "$DO_DRY_RUN" ]; then
        rmdir "$1"
    fi
}

handle_bad_symlink() {
    print_progress_prefix
    echo "${COL_GREEN} Deleting symlink pointing nowhere: ${COL_RESET}$1"
    if [ -z "$DO_DRY_RUN" ]; then
        rm -f "$1"
    fi
}

handle_unstripped_binary() {
    print_progress_prefix
    echo "${COL_GREEN} Stripping debug symbols of: ${COL_RESET}$1"
    if [ -z "$DO_DRY_RUN" ]; then
        strip -s "$1"
    fi
}

handle_bad_user_id() {
    print_progress_prefix
    echo "${COL_GREEN}chown ${USER}${COL_RESET} $1"
    if [ -z "$DO_DRY_RUN" ]; then
        chown "$USER" "$1"
    fi
}

handle_bad_group_id() {
    print_progress_prefix
    echo "${COL_GREEN}chgrp ${GROUP}${COL_RESET} $1"
    if [ -z "$DO_DRY_RUN" ]; then
        chgrp "$GROUP" "$1"
    fi
}

handle_bad_user_and_group_id() {
    print_progress_prefix
    echo "${COL_GREEN}chown ${USER}:${GROUP}${COL_RESET} $1"
    if [ -z "$DO_DRY_RUN" ]; then
        chown "$USER:$GROUP" "$1"
    fi
}

###############################
# DUPLICATE HANDLER FUNCTIONS #
###############################

check_for_equality() {
    if [ -f "$1" ]; then
        # Use the more lightweight builtin `cmp` for regular files:
        cmp -s "$1" "$2"
        echo $?
    else
        # Fallback to `rmlint --equal` for directories:
        "$RMLINT_BINARY" -p --equal  --no-followlinks "$1" "$2"
        echo $?
    fi
}

original_check() {
    if [ ! -e "$2" ]; then
        echo "${COL_RED}^^^^^^ Error: original has disappeared - cancelling.....${COL_RESET}"
        return 1
    fi

    if [ ! -e "$1" ]; then
        echo "${COL_RED}^^^^^^ Error: duplicate has disappeared - cancelling.....${COL_RESET}"
        return 1
    fi

    # Check they are not the exact same file (hardlinks allowed):
    if [ "$1" = "$2" ]; then
        echo "${COL_RED}^^^^^^ Error: original and duplicate point to the *same* path - cancelling.....${COL_RESET}"
        return 1
    fi

    # Do double-check if requested:
    if [ -z "$DO_PARANOID_CHECK" ]; then
        return 0
    else
        if [ "$(check_for_equality "$1" "$2")" -ne "0" ]; then
            echo "${COL_RED}^^^^^^ Error: files no longer identical - cancelling.....${COL_RESET}"
			return 1
        fi
    fi
}

cp_symlink() {
    print_progress_prefix
    echo "${COL_YELLOW}Symlinking to original: ${COL_RESET}$1"
    if original_check "$1" "$2"; then
        if [ -z "$DO_DRY_RUN" ]; then
            # replace duplicate with symlink
            rm -rf "$1"
            ln -s "$2" "$1"
            # make the symlink's mtime the same as the original
            touch -mr "$2" -h "$1"
        fi
    fi
}

cp_hardlink() {
    if [ -d "$1" ]; then
        # for duplicate dir's, can't hardlink so use symlink
        cp_symlink "$@"
        return $?
    fi
    print_progress_prefix
    echo "${COL_YELLOW}Hardlinking to original: ${COL_RESET}$1"
    if original_check "$1" "$2"; then
        if [ -z "$DO_DRY_RUN" ]; then
            # replace duplicate with hardlink
            rm -rf "$1"
            ln "$2" "$1"
        fi
    fi
}

cp_reflink() {
    if [ -d "$1" ]; then
        # for duplicate dir's, can't clone so use symlink
        cp_symlink "$@"
        return $?
    fi
    print_progress_prefix
    # reflink $1 to $2's data, preserving $1's  mtime
    echo "${COL_YELLOW}Reflinking to original: ${COL_RESET}$1"
    if original_check "$1" "$2"; then
        if [ -z "$DO_DRY_RUN" ]; then
            touch -mr "$1" "$0"
            if [ -d "$1" ]; then
                rm -rf "$1"
            fi
            cp --archive --reflink=always "$2" "$1"
            touch -mr "$0" "$1"
        fi
    fi
}

clone() {
    print_progress_prefix
    # clone $1 from $2's data
    # note: no original_check() call because rmlint --dedupe takes care of this
    echo "${COL_YELLOW}Cloning to: ${COL_RESET}$1"
    if [ -z "$DO_DRY_RUN" ]; then
        if [ -n "$DO_CLONE_READONLY" ]; then
            $SUDO_COMMAND $RMLINT_BINARY --dedupe  --dedupe-readonly "$2" "$1"
        else
            $RMLINT_BINARY --dedupe  "$2" "$1"
        fi
    fi
}

skip_hardlink() {
    print_progress_prefix
    echo "${COL_BLUE}Leaving as-is (already hardlinked to original): ${COL_RESET}$1"
}

skip_reflink() {
    print_progress_prefix
    echo "${COL_BLUE}Leaving as-is (already reflinked to original): ${COL_RESET}$1"
}

user_command() {
    print_progress_prefix

    echo "${COL_YELLOW}Executing user command: ${COL_RESET}$1"
    if [ -z "$DO_DRY_RUN" ]; then
        # You can define this function to do what you want:
        echo 'no user command defined.'
    fi
}

remove_cmd() {
    print_progress_prefix
    echo "${COL_YELLOW}Deleting: ${COL_RESET}$1"
    if original_check "$1" "$2"; then
        if [ -z "$DO_DRY_RUN" ]; then
            if [ ! -z "$DO_KEEP_DIR_TIMESTAMPS" ]; then
                touch -r "$(dirname $1)" "$STAMPFILE"
            fi

            rm -rf "$1"

            if [ ! -z "$DO_KEEP_DIR_TIMESTAMPS" ]; then
                # Swap back old directory timestamp:
                touch -r "$STAMPFILE" "$(dirname $1)"
                rm "$STAMPFILE"
            fi

            if [ ! -z "$DO_DELETE_EMPTY_DIRS" ]; then
                DIR=$(dirname "$1")
                while [ ! "$(ls -A "$DIR")" ]; do
                    print_progress_prefix 0
                    echo "${COL_GREEN}Deleting resulting empty dir: ${COL_RESET}$DIR"
                    rmdir "$DIR"
                    DIR=$(dirname "$DIR")
                done
            fi
        fi
    fi
}

original_cmd() {
    print_progress_prefix
    echo "${COL_GREEN}Keeping:  ${COL_RESET}$1"
}

##################
# OPTION PARSING #
##################

ask() {
    cat << EOF

This script will delete certain files rmlint found.
It is highly advisable to view the script first!

Rmlint was executed in the following way:

   $ rmlint -g -T df --no-followlinks -o json:stdout /tmp/trove-trees-qh1fYR/tree

Execute this script with -d to disable this informational message.
Type any string to continue; CTRL-C, Enter or CTRL-D to abort immediately
EOF
    read -r eof_check
    if [ -z "$eof_check" ]
    then
        # Count Ctrl-D and Enter as aborted too.
        echo "${COL_RED}Aborted on behalf of the user.${COL_RESET}"
        exit 1;
    fi
}

usage() {
    cat << EOF
usage: $0 OPTIONS

OPTIONS:

  -h   Show this message.
  -d   Do not ask before running.
  -x   Keep rmlint.sh; do not autodelete it.
  -p   Recheck that files are still identical before removing duplicates.
  -r   Allow deduplication of files on read-only btrfs snapshots. (requires sudo)
  -n   Do not perform any modifications, just print what would be done. (implies -d and -x)
  -c   Clean up empty directories while deleting duplicates.
  -q   Do not show progress.
  -k   Keep the timestamp of directories when removing duplicates.
EOF
}

DO_REMOVE=
DO_ASK=

while getopts "dhxnrpqck" OPTION
do
  case $OPTION in
     h)
       usage
       exit 0
       ;;
     d)
       DO_ASK=false
       ;;
     x)
       DO_REMOVE=false
       ;;
     n)
       DO_DRY_RUN=true
       DO_REMOVE=false
       DO_ASK=false
       ;;
     r)
       DO_CLONE_READONLY=true
       ;;
     p)
       DO_PARANOID_CHECK=true
       ;;
     c)
       DO_DELETE_EMPTY_DIRS=true
       ;;
     q)
       DO_SHOW_PROGRESS=
       ;;
     k)
       DO_KEEP_DIR_TIMESTAMPS=true
       ;;
     *)
       usage
       exit 1
  esac
done

if [ -z $DO_REMOVE ]
then
    echo "#${COL_YELLOW} ///${COL_RESET}This script will be deleted after it runs${COL_YELLOW}///${COL_RESET}"
fi

if [ -z $DO_ASK ]
then
  usage
  ask
fi

if [ ! -z $DO_DRY_RUN  ]
then
    echo "#${COL_YELLOW} ////////////////////////////////////////////////////////////${COL_RESET}"
    echo "#${COL_YELLOW} /// ${COL_RESET} This is only a dry run; nothing will be modified! ${COL_YELLOW}///${COL_RESET}"
    echo "#${COL_YELLOW} ////////////////////////////////////////////////////////////${COL_RESET}"
fi

######### START OF AUTOGENERATED OUTPUT #########

original_cmd '/tmp/trove-trees-qh1fYR/tree/18/6/file 1378.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/5/3/file 3685.dat' '/tmp/trove-trees-qh1fYR/tree/18/6/file 1378.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/19/1/file 1219.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/10/0/file 1330.dat' '/tmp/trove-trees-qh1fYR/tree/19/1/file 1219.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/32/0/file 4592.dat' '/tmp/trove-trees-qh1fYR/tree/19/1/file 1219.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/39/6/file 8679.dat' '/tmp/trove-trees-qh1fYR/tree/19/1/file 1219.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/2/2/file 9802.dat' '/tmp/trove-trees-qh1fYR/tree/19/1/file 1219.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/25/4/file 865.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/35/3/file 5155.dat' '/tmp/trove-trees-qh1fYR/tree/25/4/file 865.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/5/2/file 1045.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/19/2/file 4979.dat' '/tmp/trove-trees-qh1fYR/tree/5/2/file 1045.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/17/4/file 1257.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/3/2/file 6043.dat' '/tmp/trove-trees-qh1fYR/tree/17/4/file 1257.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/34/2/file 1234.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/22/2/file 2942.dat' '/tmp/trove-trees-qh1fYR/tree/34/2/file 1234.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/18/5/file 9378.dat' '/tmp/trove-trees-qh1fYR/tree/34/2/file 1234.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/19/2/file 1899.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/21/1/file 4341.dat' '/tmp/trove-trees-qh1fYR/tree/19/2/file 1899.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/4/4/file 9524.dat' '/tmp/trove-trees-qh1fYR/tree/19/2/file 1899.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/31/4/file 991.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/3/0/file 8043.dat' '/tmp/trove-trees-qh1fYR/tree/31/4/file 991.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/27/3/file 1067.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/19/6/file 7979.dat' '/tmp/trove-trees-qh1fYR/tree/27/3/file 1067.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/20/2/file 100.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/6/1/file 1366.dat' '/tmp/trove-trees-qh1fYR/tree/20/2/file 100.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/22/4/file 5702.dat' '/tmp/trove-trees-qh1fYR/tree/20/2/file 100.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/19/0/file 5859.dat' '/tmp/trove-trees-qh1fYR/tree/20/2/file 100.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/21/6/file 7461.dat' '/tmp/trove-trees-qh1fYR/tree/20/2/file 100.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/19/2/file 779.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/0/5/file 9840.dat' '/tmp/trove-trees-qh1fYR/tree/19/2/file 779.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/8/2/file 1248.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/1/1/file 2241.dat' '/tmp/trove-trees-qh1fYR/tree/8/2/file 1248.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/28/6/file 3268.dat' '/tmp/trove-trees-qh1fYR/tree/8/2/file 1248.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/7/1/file 4607.dat' '/tmp/trove-trees-qh1fYR/tree/8/2/file 1248.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/34/5/file 7754.dat' '/tmp/trove-trees-qh1fYR/tree/8/2/file 1248.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/2/6/file 202.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/15/3/file 1375.dat' '/tmp/trove-trees-qh1fYR/tree/2/6/file 202.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/32/1/file 4152.dat' '/tmp/trove-trees-qh1fYR/tree/2/6/file 202.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/31/5/file 6431.dat' '/tmp/trove-trees-qh1fYR/tree/2/6/file 202.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/25/4/file 1145.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/24/1/file 1184.dat' '/tmp/trove-trees-qh1fYR/tree/25/4/file 1145.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/10/2/file 6890.dat' '/tmp/trove-trees-qh1fYR/tree/25/4/file 1145.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/7/3/file 9887.dat' '/tmp/trove-trees-qh1fYR/tree/25/4/file 1145.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/1/4/file 921.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/24/1/file 7064.dat' '/tmp/trove-trees-qh1fYR/tree/1/4/file 921.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/13/5/file 9133.dat' '/tmp/trove-trees-qh1fYR/tree/1/4/file 921.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/31/2/file 191.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/21/2/file 541.dat' '/tmp/trove-trees-qh1fYR/tree/31/2/file 191.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/29/1/file 2269.dat' '/tmp/trove-trees-qh1fYR/tree/31/2/file 191.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/10/2/file 6330.dat' '/tmp/trove-trees-qh1fYR/tree/31/2/file 191.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/12/1/file 1492.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/16/0/file 3136.dat' '/tmp/trove-trees-qh1fYR/tree/12/1/file 1492.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/19/5/file 579.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/12/4/file 3812.dat' '/tmp/trove-trees-qh1fYR/tree/19/5/file 579.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/35/1/file 5755.dat' '/tmp/trove-trees-qh1fYR/tree/19/5/file 579.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/4/6/file 804.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/29/5/file 9189.dat' '/tmp/trove-trees-qh1fYR/tree/4/6/file 804.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/28/1/file 428.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/28/4/file 4708.dat' '/tmp/trove-trees-qh1fYR/tree/28/1/file 428.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/29/0/file 189.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/25/1/file 4425.dat' '/tmp/trove-trees-qh1fYR/tree/29/0/file 189.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/29/2/file 4909.dat' '/tmp/trove-trees-qh1fYR/tree/29/0/file 189.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/7/1/file 7967.dat' '/tmp/trove-trees-qh1fYR/tree/29/0/file 189.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/25/3/file 8865.dat' '/tmp/trove-trees-qh1fYR/tree/29/0/file 189.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/1/1/file 1401.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/25/1/file 5825.dat' '/tmp/trove-trees-qh1fYR/tree/1/1/file 1401.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/34/6/file 1994.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/21/6/file 5781.dat' '/tmp/trove-trees-qh1fYR/tree/34/6/file 1994.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/17/2/file 457.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/4/4/file 9244.dat' '/tmp/trove-trees-qh1fYR/tree/17/2/file 457.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/25/2/file 65.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/11/0/file 91.dat' '/tmp/trove-trees-qh1fYR/tree/25/2/file 65.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/26/6/file 146.dat' '/tmp/trove-trees-qh1fYR/tree/25/2/file 65.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/12/0/file 812.dat' '/tmp/trove-trees-qh1fYR/tree/25/2/file 65.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/10/1/file 3130.dat' '/tmp/trove-trees-qh1fYR/tree/25/2/file 65.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/39/0/file 3199.dat' '/tmp/trove-trees-qh1fYR/tree/25/2/file 65.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/37/1/file 3277.dat' '/tmp/trove-trees-qh1fYR/tree/25/2/file 65.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/21/2/file 4181.dat' '/tmp/trove-trees-qh1fYR/tree/25/2/file 65.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/24/3/file 6744.dat' '/tmp/trove-trees-qh1fYR/tree/25/2/file 65.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/12/0/file 6972.dat' '/tmp/trove-trees-qh1fYR/tree/25/2/file 65.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/22/1/file 8142.dat' '/tmp/trove-trees-qh1fYR/tree/25/2/file 65.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/7/0/file 8687.dat' '/tmp/trove-trees-qh1fYR/tree/25/2/file 65.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/0/6/file 440.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/1/3/file 521.dat' '/tmp/trove-trees-qh1fYR/tree/0/6/file 440.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/33/5/file 5353.dat' '/tmp/trove-trees-qh1fYR/tree/0/6/file 440.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/22/2/file 6302.dat' '/tmp/trove-trees-qh1fYR/tree/0/6/file 440.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/28/3/file 1788.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/9/0/file 2569.dat' '/tmp/trove-trees-qh1fYR/tree/28/3/file 1788.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/22/3/file 3902.dat' '/tmp/trove-trees-qh1fYR/tree/28/3/file 1788.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/3/4/file 8243.dat' '/tmp/trove-trees-qh1fYR/tree/28/3/file 1788.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/15/0/file 1015.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/14/2/file 5014.dat' '/tmp/trove-trees-qh1fYR/tree/15/0/file 1015.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/9/0/file 889.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/35/2/file 4475.dat' '/tmp/trove-trees-qh1fYR/tree/9/0/file 889.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/25/2/file 625.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/22/6/file 2302.dat' '/tmp/trove-trees-qh1fYR/tree/25/2/file 625.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/5/2/file 1325.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/27/2/file 2347.dat' '/tmp/trove-trees-qh1fYR/tree/5/2/file 1325.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/35/2/file 9235.dat' '/tmp/trove-trees-qh1fYR/tree/5/2/file 1325.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/34/0/file 434.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/17/4/file 697.dat' '/tmp/trove-trees-qh1fYR/tree/34/0/file 434.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/16/5/file 1496.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/23/4/file 1663.dat' '/tmp/trove-trees-qh1fYR/tree/16/5/file 1496.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/4/0/file 4284.dat' '/tmp/trove-trees-qh1fYR/tree/16/5/file 1496.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/5/3/file 9565.dat' '/tmp/trove-trees-qh1fYR/tree/16/5/file 1496.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/2/1/file 9682.dat' '/tmp/trove-trees-qh1fYR/tree/16/5/file 1496.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/27/4/file 347.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/35/5/file 6795.dat' '/tmp/trove-trees-qh1fYR/tree/27/4/file 347.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/10/4/file 970.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/20/2/file 1500.dat' '/tmp/trove-trees-qh1fYR/tree/10/4/file 970.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/13/0/file 3493.dat' '/tmp/trove-trees-qh1fYR/tree/10/4/file 970.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/8/4/file 4288.dat' '/tmp/trove-trees-qh1fYR/tree/10/4/file 970.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/1/1/file 7001.dat' '/tmp/trove-trees-qh1fYR/tree/10/4/file 970.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/4/2/file 1444.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/5/2/file 6645.dat' '/tmp/trove-trees-qh1fYR/tree/4/2/file 1444.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/27/0/file 987.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/26/4/file 1586.dat' '/tmp/trove-trees-qh1fYR/tree/27/0/file 987.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/38/2/file 6638.dat' '/tmp/trove-trees-qh1fYR/tree/27/0/file 987.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/1/6/file 6761.dat' '/tmp/trove-trees-qh1fYR/tree/27/0/file 987.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/26/3/file 6786.dat' '/tmp/trove-trees-qh1fYR/tree/27/0/file 987.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/23/6/file 8623.dat' '/tmp/trove-trees-qh1fYR/tree/27/0/file 987.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/0/0/file 1960.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/19/1/file 4579.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 1960.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/23/3/file 423.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/28/0/file 9828.dat' '/tmp/trove-trees-qh1fYR/tree/23/3/file 423.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/3/5/file 803.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/8/6/file 1448.dat' '/tmp/trove-trees-qh1fYR/tree/3/5/file 803.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/21/6/file 1581.dat' '/tmp/trove-trees-qh1fYR/tree/3/5/file 803.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/36/1/file 3956.dat' '/tmp/trove-trees-qh1fYR/tree/3/5/file 803.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/6/3/file 5246.dat' '/tmp/trove-trees-qh1fYR/tree/3/5/file 803.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/7/3/file 927.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/26/0/file 1386.dat' '/tmp/trove-trees-qh1fYR/tree/7/3/file 927.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/16/0/file 5656.dat' '/tmp/trove-trees-qh1fYR/tree/7/3/file 927.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/2/3/file 122.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/3/2/file 163.dat' '/tmp/trove-trees-qh1fYR/tree/2/3/file 122.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/25/0/file 945.dat' '/tmp/trove-trees-qh1fYR/tree/2/3/file 122.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/7/0/file 847.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/13/4/file 3973.dat' '/tmp/trove-trees-qh1fYR/tree/7/0/file 847.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/19/4/file 4379.dat' '/tmp/trove-trees-qh1fYR/tree/7/0/file 847.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/10/0/file 5250.dat' '/tmp/trove-trees-qh1fYR/tree/7/0/file 847.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/2/5/file 6802.dat' '/tmp/trove-trees-qh1fYR/tree/7/0/file 847.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/10/6/file 1770.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/0/0/file 3920.dat' '/tmp/trove-trees-qh1fYR/tree/10/6/file 1770.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/2/5/file 5682.dat' '/tmp/trove-trees-qh1fYR/tree/10/6/file 1770.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/26/5/file 8426.dat' '/tmp/trove-trees-qh1fYR/tree/10/6/file 1770.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/13/1/file 9213.dat' '/tmp/trove-trees-qh1fYR/tree/10/6/file 1770.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/20/6/file 1980.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/14/6/file 3814.dat' '/tmp/trove-trees-qh1fYR/tree/20/6/file 1980.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/15/4/file 95.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/10/1/file 610.dat' '/tmp/trove-trees-qh1fYR/tree/15/4/file 95.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/12/6/file 2372.dat' '/tmp/trove-trees-qh1fYR/tree/15/4/file 95.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/14/0/file 1414.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/31/3/file 3671.dat' '/tmp/trove-trees-qh1fYR/tree/14/0/file 1414.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/35/2/file 555.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/17/3/file 4217.dat' '/tmp/trove-trees-qh1fYR/tree/35/2/file 555.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/1/1/file 5321.dat' '/tmp/trove-trees-qh1fYR/tree/35/2/file 555.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/33/3/file 6513.dat' '/tmp/trove-trees-qh1fYR/tree/35/2/file 555.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/32/3/file 472.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/9/3/file 1529.dat' '/tmp/trove-trees-qh1fYR/tree/32/3/file 472.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/20/5/file 3260.dat' '/tmp/trove-trees-qh1fYR/tree/32/3/file 472.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/30/0/file 1190.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/6/4/file 5926.dat' '/tmp/trove-trees-qh1fYR/tree/30/0/file 1190.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/29/2/file 8269.dat' '/tmp/trove-trees-qh1fYR/tree/30/0/file 1190.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/2/3/file 9362.dat' '/tmp/trove-trees-qh1fYR/tree/30/0/file 1190.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/34/1/file 1674.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/24/2/file 2144.dat' '/tmp/trove-trees-qh1fYR/tree/34/1/file 1674.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/10/3/file 4210.dat' '/tmp/trove-trees-qh1fYR/tree/34/1/file 1674.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/19/0/file 539.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/32/3/file 2712.dat' '/tmp/trove-trees-qh1fYR/tree/19/0/file 539.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/38/3/file 9278.dat' '/tmp/trove-trees-qh1fYR/tree/19/0/file 539.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/33/2/file 9473.dat' '/tmp/trove-trees-qh1fYR/tree/19/0/file 539.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/19/0/file 1659.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/34/2/file 7674.dat' '/tmp/trove-trees-qh1fYR/tree/19/0/file 1659.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/33/1/file 1513.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/36/1/file 3116.dat' '/tmp/trove-trees-qh1fYR/tree/33/1/file 1513.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/12/4/file 8852.dat' '/tmp/trove-trees-qh1fYR/tree/33/1/file 1513.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/25/4/file 305.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/10/4/file 4610.dat' '/tmp/trove-trees-qh1fYR/tree/25/4/file 305.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/5/1/file 4845.dat' '/tmp/trove-trees-qh1fYR/tree/25/4/file 305.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/36/3/file 6156.dat' '/tmp/trove-trees-qh1fYR/tree/25/4/file 305.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/14/5/file 894.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/14/2/file 6414.dat' '/tmp/trove-trees-qh1fYR/tree/14/5/file 894.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/26/0/file 1946.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/19/4/file 2139.dat' '/tmp/trove-trees-qh1fYR/tree/26/0/file 1946.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/15/3/file 3055.dat' '/tmp/trove-trees-qh1fYR/tree/26/0/file 1946.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/29/4/file 3469.dat' '/tmp/trove-trees-qh1fYR/tree/26/0/file 1946.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/10/0/file 3570.dat' '/tmp/trove-trees-qh1fYR/tree/26/0/file 1946.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/35/6/file 195.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/11/3/file 1291.dat' '/tmp/trove-trees-qh1fYR/tree/35/6/file 195.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/20/1/file 4180.dat' '/tmp/trove-trees-qh1fYR/tree/35/6/file 195.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/30/6/file 6110.dat' '/tmp/trove-trees-qh1fYR/tree/35/6/file 195.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/39/2/file 8199.dat' '/tmp/trove-trees-qh1fYR/tree/35/6/file 195.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/19/0/file 259.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/12/0/file 5012.dat' '/tmp/trove-trees-qh1fYR/tree/19/0/file 259.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/11/3/file 1011.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/11/5/file 4331.dat' '/tmp/trove-trees-qh1fYR/tree/11/3/file 1011.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/20/4/file 6500.dat' '/tmp/trove-trees-qh1fYR/tree/11/3/file 1011.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/37/3/file 1557.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/27/3/file 9747.dat' '/tmp/trove-trees-qh1fYR/tree/37/3/file 1557.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/0/4/file 760.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/18/1/file 6098.dat' '/tmp/trove-trees-qh1fYR/tree/0/4/file 760.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/0/6/file 1840.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/20/6/file 6180.dat' '/tmp/trove-trees-qh1fYR/tree/0/6/file 1840.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/19/1/file 7659.dat' '/tmp/trove-trees-qh1fYR/tree/0/6/file 1840.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/28/2/file 9228.dat' '/tmp/trove-trees-qh1fYR/tree/0/6/file 1840.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/39/2/file 639.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/9/0/file 4809.dat' '/tmp/trove-trees-qh1fYR/tree/39/2/file 639.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/21/2/file 1381.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/5/1/file 6245.dat' '/tmp/trove-trees-qh1fYR/tree/21/2/file 1381.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/5/2/file 765.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/1/2/file 4041.dat' '/tmp/trove-trees-qh1fYR/tree/5/2/file 765.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/32/2/file 7072.dat' '/tmp/trove-trees-qh1fYR/tree/5/2/file 765.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/3/5/file 1363.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/9/3/file 3769.dat' '/tmp/trove-trees-qh1fYR/tree/3/5/file 1363.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/9/6/file 6649.dat' '/tmp/trove-trees-qh1fYR/tree/3/5/file 1363.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/19/4/file 1019.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/2/4/file 7802.dat' '/tmp/trove-trees-qh1fYR/tree/19/4/file 1019.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/34/3/file 1914.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/27/6/file 3387.dat' '/tmp/trove-trees-qh1fYR/tree/34/3/file 1914.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/34/2/file 7954.dat' '/tmp/trove-trees-qh1fYR/tree/34/3/file 1914.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/19/3/file 8179.dat' '/tmp/trove-trees-qh1fYR/tree/34/3/file 1914.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/27/2/file 1507.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/13/3/file 4413.dat' '/tmp/trove-trees-qh1fYR/tree/27/2/file 1507.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/20/5/file 1300.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/17/2/file 6897.dat' '/tmp/trove-trees-qh1fYR/tree/20/5/file 1300.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/7/2/file 1927.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/1/3/file 6121.dat' '/tmp/trove-trees-qh1fYR/tree/7/2/file 1927.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/0/5/file 9000.dat' '/tmp/trove-trees-qh1fYR/tree/7/2/file 1927.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/38/5/file 278.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/26/4/file 466.dat' '/tmp/trove-trees-qh1fYR/tree/38/5/file 278.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/27/6/file 867.dat' '/tmp/trove-trees-qh1fYR/tree/38/5/file 278.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/22/0/file 1862.dat' '/tmp/trove-trees-qh1fYR/tree/38/5/file 278.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/21/6/file 2141.dat' '/tmp/trove-trees-qh1fYR/tree/38/5/file 278.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/35/1/file 2675.dat' '/tmp/trove-trees-qh1fYR/tree/38/5/file 278.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/30/6/file 3870.dat' '/tmp/trove-trees-qh1fYR/tree/38/5/file 278.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/37/0/file 4837.dat' '/tmp/trove-trees-qh1fYR/tree/38/5/file 278.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/22/6/file 5382.dat' '/tmp/trove-trees-qh1fYR/tree/38/5/file 278.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/15/1/file 9255.dat' '/tmp/trove-trees-qh1fYR/tree/38/5/file 278.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/19/6/file 9379.dat' '/tmp/trove-trees-qh1fYR/tree/38/5/file 278.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/30/0/file 9590.dat' '/tmp/trove-trees-qh1fYR/tree/38/5/file 278.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/15/6/file 55.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/20/4/file 60.dat' '/tmp/trove-trees-qh1fYR/tree/15/6/file 55.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/21/1/file 421.dat' '/tmp/trove-trees-qh1fYR/tree/15/6/file 55.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/36/1/file 1996.dat' '/tmp/trove-trees-qh1fYR/tree/15/6/file 55.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/18/2/file 4258.dat' '/tmp/trove-trees-qh1fYR/tree/15/6/file 55.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/28/5/file 4548.dat' '/tmp/trove-trees-qh1fYR/tree/15/6/file 55.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/38/6/file 4598.dat' '/tmp/trove-trees-qh1fYR/tree/15/6/file 55.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/15/0/file 9695.dat' '/tmp/trove-trees-qh1fYR/tree/15/6/file 55.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/25/1/file 1625.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/27/5/file 4387.dat' '/tmp/trove-trees-qh1fYR/tree/25/1/file 1625.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/39/0/file 1519.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/39/1/file 7239.dat' '/tmp/trove-trees-qh1fYR/tree/39/0/file 1519.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/19/1/file 939.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/33/6/file 2953.dat' '/tmp/trove-trees-qh1fYR/tree/19/1/file 939.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/37/2/file 4237.dat' '/tmp/trove-trees-qh1fYR/tree/19/1/file 939.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/22/4/file 4862.dat' '/tmp/trove-trees-qh1fYR/tree/19/1/file 939.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/33/2/file 513.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/39/4/file 3399.dat' '/tmp/trove-trees-qh1fYR/tree/33/2/file 513.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/13/2/file 4013.dat' '/tmp/trove-trees-qh1fYR/tree/33/2/file 513.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/16/1/file 456.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/13/4/file 3133.dat' '/tmp/trove-trees-qh1fYR/tree/16/1/file 456.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/16/3/file 4056.dat' '/tmp/trove-trees-qh1fYR/tree/16/1/file 456.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/9/0/file 8449.dat' '/tmp/trove-trees-qh1fYR/tree/16/1/file 456.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/0/3/file 360.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/19/3/file 619.dat' '/tmp/trove-trees-qh1fYR/tree/0/3/file 360.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/6/0/file 1526.dat' '/tmp/trove-trees-qh1fYR/tree/0/3/file 360.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/2/2/file 1682.dat' '/tmp/trove-trees-qh1fYR/tree/0/3/file 360.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/7/5/file 4527.dat' '/tmp/trove-trees-qh1fYR/tree/0/3/file 360.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/37/3/file 8837.dat' '/tmp/trove-trees-qh1fYR/tree/0/3/file 360.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/1/5/file 1601.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/32/5/file 4352.dat' '/tmp/trove-trees-qh1fYR/tree/1/5/file 1601.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/38/3/file 878.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/28/1/file 5468.dat' '/tmp/trove-trees-qh1fYR/tree/38/3/file 878.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/6/1/file 7246.dat' '/tmp/trove-trees-qh1fYR/tree/38/3/file 878.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/1/1/file 1.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/8/1/file 8.dat' '/tmp/trove-trees-qh1fYR/tree/1/1/file 1.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/7/5/file 47.dat' '/tmp/trove-trees-qh1fYR/tree/1/1/file 1.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/10/1/file 50.dat' '/tmp/trove-trees-qh1fYR/tree/1/1/file 1.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/17/5/file 257.dat' '/tmp/trove-trees-qh1fYR/tree/1/1/file 1.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/5/5/file 565.dat' '/tmp/trove-trees-qh1fYR/tree/1/1/file 1.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/16/0/file 896.dat' '/tmp/trove-trees-qh1fYR/tree/1/1/file 1.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/27/1/file 2227.dat' '/tmp/trove-trees-qh1fYR/tree/1/1/file 1.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/23/5/file 2343.dat' '/tmp/trove-trees-qh1fYR/tree/1/1/file 1.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/22/4/file 2902.dat' '/tmp/trove-trees-qh1fYR/tree/1/1/file 1.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/6/1/file 6126.dat' '/tmp/trove-trees-qh1fYR/tree/1/1/file 1.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/22/0/file 8302.dat' '/tmp/trove-trees-qh1fYR/tree/1/1/file 1.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/32/1/file 9192.dat' '/tmp/trove-trees-qh1fYR/tree/1/1/file 1.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/8/3/file 9208.dat' '/tmp/trove-trees-qh1fYR/tree/1/1/file 1.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/21/1/file 1541.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/3/6/file 5963.dat' '/tmp/trove-trees-qh1fYR/tree/21/1/file 1541.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/38/1/file 6518.dat' '/tmp/trove-trees-qh1fYR/tree/21/1/file 1541.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/12/4/file 732.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/36/0/file 9156.dat' '/tmp/trove-trees-qh1fYR/tree/12/4/file 732.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/12/1/file 652.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/12/4/file 2972.dat' '/tmp/trove-trees-qh1fYR/tree/12/1/file 652.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/31/2/file 4111.dat' '/tmp/trove-trees-qh1fYR/tree/12/1/file 652.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/20/0/file 1820.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/36/6/file 9596.dat' '/tmp/trove-trees-qh1fYR/tree/20/0/file 1820.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/33/5/file 593.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/8/2/file 688.dat' '/tmp/trove-trees-qh1fYR/tree/33/5/file 593.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/19/6/file 1259.dat' '/tmp/trove-trees-qh1fYR/tree/33/5/file 593.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/25/4/file 1425.dat' '/tmp/trove-trees-qh1fYR/tree/33/5/file 593.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/31/4/file 2391.dat' '/tmp/trove-trees-qh1fYR/tree/33/5/file 593.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/28/2/file 6988.dat' '/tmp/trove-trees-qh1fYR/tree/33/5/file 593.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/21/0/file 1701.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/36/0/file 2996.dat' '/tmp/trove-trees-qh1fYR/tree/21/0/file 1701.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/0/5/file 7040.dat' '/tmp/trove-trees-qh1fYR/tree/21/0/file 1701.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/37/3/file 7157.dat' '/tmp/trove-trees-qh1fYR/tree/21/0/file 1701.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/32/6/file 1112.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/5/6/file 5445.dat' '/tmp/trove-trees-qh1fYR/tree/32/6/file 1112.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/27/6/file 307.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/39/3/file 8879.dat' '/tmp/trove-trees-qh1fYR/tree/27/6/file 307.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/18/1/file 1338.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/9/1/file 6609.dat' '/tmp/trove-trees-qh1fYR/tree/18/1/file 1338.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/2/5/file 1762.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/33/6/file 4073.dat' '/tmp/trove-trees-qh1fYR/tree/2/5/file 1762.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/39/4/file 39.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/39/0/file 119.dat' '/tmp/trove-trees-qh1fYR/tree/39/4/file 39.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/3/4/file 1803.dat' '/tmp/trove-trees-qh1fYR/tree/39/4/file 39.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/5/2/file 4125.dat' '/tmp/trove-trees-qh1fYR/tree/39/4/file 39.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/24/6/file 7664.dat' '/tmp/trove-trees-qh1fYR/tree/39/4/file 39.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/14/3/file 94.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/27/2/file 107.dat' '/tmp/trove-trees-qh1fYR/tree/14/3/file 94.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/16/3/file 696.dat' '/tmp/trove-trees-qh1fYR/tree/14/3/file 94.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/11/4/file 1691.dat' '/tmp/trove-trees-qh1fYR/tree/14/3/file 94.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/10/0/file 1890.dat' '/tmp/trove-trees-qh1fYR/tree/14/3/file 94.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/10/1/file 4250.dat' '/tmp/trove-trees-qh1fYR/tree/14/3/file 94.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/28/6/file 4668.dat' '/tmp/trove-trees-qh1fYR/tree/14/3/file 94.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/11/5/file 6291.dat' '/tmp/trove-trees-qh1fYR/tree/14/3/file 94.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/24/1/file 64.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/10/4/file 130.dat' '/tmp/trove-trees-qh1fYR/tree/24/1/file 64.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/13/0/file 133.dat' '/tmp/trove-trees-qh1fYR/tree/24/1/file 64.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/28/1/file 148.dat' '/tmp/trove-trees-qh1fYR/tree/24/1/file 64.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/17/0/file 497.dat' '/tmp/trove-trees-qh1fYR/tree/24/1/file 64.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/39/1/file 519.dat' '/tmp/trove-trees-qh1fYR/tree/24/1/file 64.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/22/1/file 1422.dat' '/tmp/trove-trees-qh1fYR/tree/24/1/file 64.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/5/0/file 5845.dat' '/tmp/trove-trees-qh1fYR/tree/24/1/file 64.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/31/3/file 7871.dat' '/tmp/trove-trees-qh1fYR/tree/24/1/file 64.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/6/1/file 8086.dat' '/tmp/trove-trees-qh1fYR/tree/24/1/file 64.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/4/0/file 8204.dat' '/tmp/trove-trees-qh1fYR/tree/24/1/file 64.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/7/2/file 8367.dat' '/tmp/trove-trees-qh1fYR/tree/24/1/file 64.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/31/2/file 8871.dat' '/tmp/trove-trees-qh1fYR/tree/24/1/file 64.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/0/4/file 1600.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/18/2/file 5658.dat' '/tmp/trove-trees-qh1fYR/tree/0/4/file 1600.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/23/5/file 9903.dat' '/tmp/trove-trees-qh1fYR/tree/0/4/file 1600.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/38/6/file 958.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/33/4/file 1593.dat' '/tmp/trove-trees-qh1fYR/tree/38/6/file 958.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/15/3/file 5015.dat' '/tmp/trove-trees-qh1fYR/tree/38/6/file 958.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/24/0/file 7504.dat' '/tmp/trove-trees-qh1fYR/tree/38/6/file 958.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/1/6/file 8721.dat' '/tmp/trove-trees-qh1fYR/tree/38/6/file 958.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/18/3/file 1578.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/28/3/file 5148.dat' '/tmp/trove-trees-qh1fYR/tree/18/3/file 1578.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/4/4/file 1404.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/32/3/file 9152.dat' '/tmp/trove-trees-qh1fYR/tree/4/4/file 1404.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/5/6/file 405.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/18/4/file 2258.dat' '/tmp/trove-trees-qh1fYR/tree/5/6/file 405.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/2/4/file 1362.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/29/5/file 4429.dat' '/tmp/trove-trees-qh1fYR/tree/2/4/file 1362.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/2/0/file 322.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/14/5/file 9014.dat' '/tmp/trove-trees-qh1fYR/tree/2/0/file 322.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/19/6/file 1539.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/3/1/file 3963.dat' '/tmp/trove-trees-qh1fYR/tree/19/6/file 1539.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/0/0/file 280.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/22/2/file 702.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 280.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/0/1/file 5160.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 280.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/0/0/file 6160.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 280.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/28/6/file 8028.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 280.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/16/3/file 9376.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 280.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/14/0/file 1974.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/20/0/file 5460.dat' '/tmp/trove-trees-qh1fYR/tree/14/0/file 1974.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/2/2/file 282.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/35/1/file 435.dat' '/tmp/trove-trees-qh1fYR/tree/2/2/file 282.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/24/2/file 7184.dat' '/tmp/trove-trees-qh1fYR/tree/2/2/file 282.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/33/5/file 7873.dat' '/tmp/trove-trees-qh1fYR/tree/2/2/file 282.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/18/4/file 8138.dat' '/tmp/trove-trees-qh1fYR/tree/2/2/file 282.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/3/2/file 9123.dat' '/tmp/trove-trees-qh1fYR/tree/2/2/file 282.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/7/6/file 9687.dat' '/tmp/trove-trees-qh1fYR/tree/2/2/file 282.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/29/1/file 309.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/1/0/file 8281.dat' '/tmp/trove-trees-qh1fYR/tree/29/1/file 309.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/16/4/file 256.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/3/5/file 8643.dat' '/tmp/trove-trees-qh1fYR/tree/16/4/file 256.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/38/3/file 318.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/12/4/file 1012.dat' '/tmp/trove-trees-qh1fYR/tree/38/3/file 318.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/12/5/file 7292.dat' '/tmp/trove-trees-qh1fYR/tree/38/3/file 318.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/16/0/file 9576.dat' '/tmp/trove-trees-qh1fYR/tree/38/3/file 318.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/25/6/file 265.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/8/3/file 808.dat' '/tmp/trove-trees-qh1fYR/tree/25/6/file 265.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/2/4/file 5282.dat' '/tmp/trove-trees-qh1fYR/tree/25/6/file 265.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/10/3/file 10.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/7/2/file 4167.dat' '/tmp/trove-trees-qh1fYR/tree/10/3/file 10.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/34/6/file 314.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/0/3/file 8760.dat' '/tmp/trove-trees-qh1fYR/tree/34/6/file 314.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/39/6/file 279.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/10/1/file 890.dat' '/tmp/trove-trees-qh1fYR/tree/39/6/file 279.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/15/1/file 6175.dat' '/tmp/trove-trees-qh1fYR/tree/39/6/file 279.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/31/3/file 31.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/21/0/file 581.dat' '/tmp/trove-trees-qh1fYR/tree/31/3/file 31.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/31/4/file 2111.dat' '/tmp/trove-trees-qh1fYR/tree/31/3/file 31.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/18/4/file 6738.dat' '/tmp/trove-trees-qh1fYR/tree/31/3/file 31.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/35/6/file 475.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/32/0/file 2352.dat' '/tmp/trove-trees-qh1fYR/tree/35/6/file 475.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/35/0/file 4235.dat' '/tmp/trove-trees-qh1fYR/tree/35/6/file 475.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/1/2/file 1801.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/8/5/file 2448.dat' '/tmp/trove-trees-qh1fYR/tree/1/2/file 1801.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/20/3/file 5820.dat' '/tmp/trove-trees-qh1fYR/tree/1/2/file 1801.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/16/6/file 6096.dat' '/tmp/trove-trees-qh1fYR/tree/1/2/file 1801.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/20/1/file 7540.dat' '/tmp/trove-trees-qh1fYR/tree/1/2/file 1801.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/16/2/file 296.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/21/0/file 301.dat' '/tmp/trove-trees-qh1fYR/tree/16/2/file 296.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/0/4/file 6360.dat' '/tmp/trove-trees-qh1fYR/tree/16/2/file 296.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/9/5/file 7369.dat' '/tmp/trove-trees-qh1fYR/tree/16/2/file 296.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/37/1/file 1317.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/13/3/file 5533.dat' '/tmp/trove-trees-qh1fYR/tree/37/1/file 1317.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/26/5/file 26.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/36/5/file 7236.dat' '/tmp/trove-trees-qh1fYR/tree/26/5/file 26.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/22/6/file 62.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/33/4/file 1313.dat' '/tmp/trove-trees-qh1fYR/tree/22/6/file 62.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/31/2/file 1591.dat' '/tmp/trove-trees-qh1fYR/tree/22/6/file 62.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/5/2/file 1885.dat' '/tmp/trove-trees-qh1fYR/tree/22/6/file 62.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/17/6/file 2337.dat' '/tmp/trove-trees-qh1fYR/tree/22/6/file 62.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/17/2/file 1577.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/10/1/file 5650.dat' '/tmp/trove-trees-qh1fYR/tree/17/2/file 1577.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/32/3/file 9712.dat' '/tmp/trove-trees-qh1fYR/tree/17/2/file 1577.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/3/1/file 323.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/38/6/file 9358.dat' '/tmp/trove-trees-qh1fYR/tree/3/1/file 323.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/35/6/file 1035.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/39/4/file 5359.dat' '/tmp/trove-trees-qh1fYR/tree/35/6/file 1035.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/39/2/file 79.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/30/3/file 4350.dat' '/tmp/trove-trees-qh1fYR/tree/39/2/file 79.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/28/5/file 908.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/13/5/file 1293.dat' '/tmp/trove-trees-qh1fYR/tree/28/5/file 908.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/6/4/file 7326.dat' '/tmp/trove-trees-qh1fYR/tree/28/5/file 908.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/34/1/file 274.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/17/5/file 6417.dat' '/tmp/trove-trees-qh1fYR/tree/34/1/file 274.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/34/6/file 34.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/39/1/file 1079.dat' '/tmp/trove-trees-qh1fYR/tree/34/6/file 34.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/17/4/file 2097.dat' '/tmp/trove-trees-qh1fYR/tree/34/6/file 34.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/36/0/file 3836.dat' '/tmp/trove-trees-qh1fYR/tree/34/6/file 34.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/1/3/file 5001.dat' '/tmp/trove-trees-qh1fYR/tree/34/6/file 34.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/17/5/file 8097.dat' '/tmp/trove-trees-qh1fYR/tree/34/6/file 34.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/29/5/file 789.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/18/0/file 5138.dat' '/tmp/trove-trees-qh1fYR/tree/29/5/file 789.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/24/6/file 664.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/34/5/file 754.dat' '/tmp/trove-trees-qh1fYR/tree/24/6/file 664.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/10/6/file 9610.dat' '/tmp/trove-trees-qh1fYR/tree/24/6/file 664.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/39/5/file 719.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/8/5/file 4968.dat' '/tmp/trove-trees-qh1fYR/tree/39/5/file 719.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/33/3/file 913.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/14/6/file 1854.dat' '/tmp/trove-trees-qh1fYR/tree/33/3/file 913.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/25/2/file 1465.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/35/5/file 3155.dat' '/tmp/trove-trees-qh1fYR/tree/25/2/file 1465.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/6/2/file 6806.dat' '/tmp/trove-trees-qh1fYR/tree/25/2/file 1465.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/37/3/file 1277.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/11/0/file 2331.dat' '/tmp/trove-trees-qh1fYR/tree/37/3/file 1277.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/33/1/file 8793.dat' '/tmp/trove-trees-qh1fYR/tree/37/3/file 1277.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/32/4/file 1712.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/4/0/file 9324.dat' '/tmp/trove-trees-qh1fYR/tree/32/4/file 1712.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/35/5/file 1475.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/7/4/file 2167.dat' '/tmp/trove-trees-qh1fYR/tree/35/5/file 1475.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/35/4/file 515.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/22/5/file 4982.dat' '/tmp/trove-trees-qh1fYR/tree/35/4/file 515.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/24/2/file 1024.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/37/0/file 3157.dat' '/tmp/trove-trees-qh1fYR/tree/24/2/file 1024.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/15/3/file 8095.dat' '/tmp/trove-trees-qh1fYR/tree/24/2/file 1024.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/29/3/file 1949.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/23/6/file 5823.dat' '/tmp/trove-trees-qh1fYR/tree/29/3/file 1949.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/26/0/file 7266.dat' '/tmp/trove-trees-qh1fYR/tree/29/3/file 1949.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/27/6/file 8987.dat' '/tmp/trove-trees-qh1fYR/tree/29/3/file 1949.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/37/6/file 797.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/15/1/file 855.dat' '/tmp/trove-trees-qh1fYR/tree/37/6/file 797.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/28/2/file 3908.dat' '/tmp/trove-trees-qh1fYR/tree/37/6/file 797.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/16/2/file 6176.dat' '/tmp/trove-trees-qh1fYR/tree/37/6/file 797.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/34/0/file 7714.dat' '/tmp/trove-trees-qh1fYR/tree/37/6/file 797.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/12/6/file 9932.dat' '/tmp/trove-trees-qh1fYR/tree/37/6/file 797.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/2/0/file 1162.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/17/1/file 3697.dat' '/tmp/trove-trees-qh1fYR/tree/2/0/file 1162.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/27/6/file 5347.dat' '/tmp/trove-trees-qh1fYR/tree/2/0/file 1162.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/26/2/file 226.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/27/3/file 507.dat' '/tmp/trove-trees-qh1fYR/tree/26/2/file 226.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/6/3/file 8886.dat' '/tmp/trove-trees-qh1fYR/tree/26/2/file 226.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/16/3/file 9096.dat' '/tmp/trove-trees-qh1fYR/tree/26/2/file 226.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/1/6/file 321.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/5/1/file 645.dat' '/tmp/trove-trees-qh1fYR/tree/1/6/file 321.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/21/0/file 5341.dat' '/tmp/trove-trees-qh1fYR/tree/1/6/file 321.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/26/0/file 6986.dat' '/tmp/trove-trees-qh1fYR/tree/1/6/file 321.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/24/6/file 2064.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/4/5/file 2644.dat' '/tmp/trove-trees-qh1fYR/tree/24/6/file 2064.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/14/4/file 214.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/8/0/file 1008.dat' '/tmp/trove-trees-qh1fYR/tree/14/4/file 214.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/37/2/file 3117.dat' '/tmp/trove-trees-qh1fYR/tree/14/4/file 214.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/5/4/file 3245.dat' '/tmp/trove-trees-qh1fYR/tree/14/4/file 214.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/27/6/file 1427.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/2/0/file 5922.dat' '/tmp/trove-trees-qh1fYR/tree/27/6/file 1427.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/26/2/file 506.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/30/6/file 3590.dat' '/tmp/trove-trees-qh1fYR/tree/26/2/file 506.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/38/1/file 1478.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/10/0/file 7490.dat' '/tmp/trove-trees-qh1fYR/tree/38/1/file 1478.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/29/3/file 7549.dat' '/tmp/trove-trees-qh1fYR/tree/38/1/file 1478.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/36/3/file 836.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/17/2/file 6337.dat' '/tmp/trove-trees-qh1fYR/tree/36/3/file 836.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/30/5/file 390.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/1/2/file 8521.dat' '/tmp/trove-trees-qh1fYR/tree/30/5/file 390.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/4/5/file 9924.dat' '/tmp/trove-trees-qh1fYR/tree/30/5/file 390.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/2/0/file 602.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/22/6/file 4542.dat' '/tmp/trove-trees-qh1fYR/tree/2/0/file 602.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/33/1/file 393.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/16/0/file 4536.dat' '/tmp/trove-trees-qh1fYR/tree/33/1/file 393.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/37/0/file 5397.dat' '/tmp/trove-trees-qh1fYR/tree/33/1/file 393.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/1/6/file 1721.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/33/4/file 4953.dat' '/tmp/trove-trees-qh1fYR/tree/1/6/file 1721.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/21/2/file 6141.dat' '/tmp/trove-trees-qh1fYR/tree/1/6/file 1721.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/14/3/file 9334.dat' '/tmp/trove-trees-qh1fYR/tree/1/6/file 1721.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/0/5/file 320.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/30/1/file 6630.dat' '/tmp/trove-trees-qh1fYR/tree/0/5/file 320.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/2/4/file 1922.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/19/2/file 2739.dat' '/tmp/trove-trees-qh1fYR/tree/2/4/file 1922.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/10/5/file 3610.dat' '/tmp/trove-trees-qh1fYR/tree/2/4/file 1922.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/9/3/file 689.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/33/0/file 2233.dat' '/tmp/trove-trees-qh1fYR/tree/9/3/file 689.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/16/5/file 4296.dat' '/tmp/trove-trees-qh1fYR/tree/9/3/file 689.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/33/0/file 1113.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/17/3/file 5617.dat' '/tmp/trove-trees-qh1fYR/tree/33/0/file 1113.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/17/3/file 1697.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/17/2/file 1857.dat' '/tmp/trove-trees-qh1fYR/tree/17/3/file 1697.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/19/0/file 5579.dat' '/tmp/trove-trees-qh1fYR/tree/17/3/file 1697.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/12/6/file 7412.dat' '/tmp/trove-trees-qh1fYR/tree/17/3/file 1697.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/7/3/file 9607.dat' '/tmp/trove-trees-qh1fYR/tree/17/3/file 1697.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/28/5/file 68.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/24/3/file 1424.dat' '/tmp/trove-trees-qh1fYR/tree/28/5/file 68.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/21/3/file 2341.dat' '/tmp/trove-trees-qh1fYR/tree/28/5/file 68.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/2/1/file 6882.dat' '/tmp/trove-trees-qh1fYR/tree/28/5/file 68.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/13/0/file 413.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/13/6/file 2533.dat' '/tmp/trove-trees-qh1fYR/tree/13/0/file 413.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/8/0/file 9128.dat' '/tmp/trove-trees-qh1fYR/tree/13/0/file 413.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/2/0/file 42.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/30/5/file 9350.dat' '/tmp/trove-trees-qh1fYR/tree/2/0/file 42.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/4/1/file 204.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/27/4/file 1467.dat' '/tmp/trove-trees-qh1fYR/tree/4/1/file 204.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/17/2/file 737.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/30/1/file 1870.dat' '/tmp/trove-trees-qh1fYR/tree/17/2/file 737.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/32/5/file 7992.dat' '/tmp/trove-trees-qh1fYR/tree/17/2/file 737.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/39/3/file 199.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/4/6/file 244.dat' '/tmp/trove-trees-qh1fYR/tree/39/3/file 199.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/37/5/file 2637.dat' '/tmp/trove-trees-qh1fYR/tree/39/3/file 199.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/33/1/file 7393.dat' '/tmp/trove-trees-qh1fYR/tree/39/3/file 199.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/26/0/file 8666.dat' '/tmp/trove-trees-qh1fYR/tree/39/3/file 199.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/39/4/file 599.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/23/0/file 2863.dat' '/tmp/trove-trees-qh1fYR/tree/39/4/file 599.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/16/4/file 1376.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/28/2/file 1388.dat' '/tmp/trove-trees-qh1fYR/tree/16/4/file 1376.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/3/1/file 8443.dat' '/tmp/trove-trees-qh1fYR/tree/16/4/file 1376.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/4/6/file 9204.dat' '/tmp/trove-trees-qh1fYR/tree/16/4/file 1376.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/12/2/file 1892.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/21/0/file 2261.dat' '/tmp/trove-trees-qh1fYR/tree/12/2/file 1892.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/31/6/file 6551.dat' '/tmp/trove-trees-qh1fYR/tree/12/2/file 1892.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/24/3/file 8144.dat' '/tmp/trove-trees-qh1fYR/tree/12/2/file 1892.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/18/2/file 1178.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/23/4/file 1383.dat' '/tmp/trove-trees-qh1fYR/tree/18/2/file 1178.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/30/2/file 1710.dat' '/tmp/trove-trees-qh1fYR/tree/18/2/file 1178.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/35/2/file 3915.dat' '/tmp/trove-trees-qh1fYR/tree/18/2/file 1178.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/34/3/file 4714.dat' '/tmp/trove-trees-qh1fYR/tree/18/2/file 1178.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/31/1/file 351.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/17/5/file 4737.dat' '/tmp/trove-trees-qh1fYR/tree/31/1/file 351.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/28/4/file 4988.dat' '/tmp/trove-trees-qh1fYR/tree/31/1/file 351.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/31/3/file 311.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/3/1/file 1723.dat' '/tmp/trove-trees-qh1fYR/tree/31/3/file 311.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/31/5/file 7551.dat' '/tmp/trove-trees-qh1fYR/tree/31/3/file 311.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/36/0/file 8596.dat' '/tmp/trove-trees-qh1fYR/tree/31/3/file 311.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/13/3/file 1333.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/6/2/file 2326.dat' '/tmp/trove-trees-qh1fYR/tree/13/3/file 1333.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/18/2/file 3418.dat' '/tmp/trove-trees-qh1fYR/tree/13/3/file 1333.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/13/5/file 1573.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/0/3/file 7360.dat' '/tmp/trove-trees-qh1fYR/tree/13/5/file 1573.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/31/1/file 1751.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/12/0/file 5572.dat' '/tmp/trove-trees-qh1fYR/tree/31/1/file 1751.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/1/5/file 481.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/2/1/file 7442.dat' '/tmp/trove-trees-qh1fYR/tree/1/5/file 481.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/1/6/file 2001.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/11/4/file 2531.dat' '/tmp/trove-trees-qh1fYR/tree/1/6/file 2001.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/23/3/file 4063.dat' '/tmp/trove-trees-qh1fYR/tree/1/6/file 2001.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/17/3/file 1137.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/25/4/file 7305.dat' '/tmp/trove-trees-qh1fYR/tree/17/3/file 1137.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/5/5/file 1405.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/25/6/file 5865.dat' '/tmp/trove-trees-qh1fYR/tree/5/5/file 1405.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/17/6/file 8777.dat' '/tmp/trove-trees-qh1fYR/tree/5/5/file 1405.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/23/6/file 503.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/7/4/file 6927.dat' '/tmp/trove-trees-qh1fYR/tree/23/6/file 503.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/12/4/file 9412.dat' '/tmp/trove-trees-qh1fYR/tree/23/6/file 503.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/7/0/file 1687.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/14/6/file 4654.dat' '/tmp/trove-trees-qh1fYR/tree/7/0/file 1687.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/24/5/file 4744.dat' '/tmp/trove-trees-qh1fYR/tree/7/0/file 1687.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/36/2/file 996.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/10/3/file 4770.dat' '/tmp/trove-trees-qh1fYR/tree/36/2/file 996.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/10/4/file 9090.dat' '/tmp/trove-trees-qh1fYR/tree/36/2/file 996.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/35/0/file 35.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/20/4/file 620.dat' '/tmp/trove-trees-qh1fYR/tree/35/0/file 35.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/21/5/file 6221.dat' '/tmp/trove-trees-qh1fYR/tree/35/0/file 35.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/24/6/file 7384.dat' '/tmp/trove-trees-qh1fYR/tree/35/0/file 35.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/25/4/file 25.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/18/5/file 418.dat' '/tmp/trove-trees-qh1fYR/tree/25/4/file 25.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/5/6/file 4885.dat' '/tmp/trove-trees-qh1fYR/tree/25/4/file 25.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/35/0/file 6755.dat' '/tmp/trove-trees-qh1fYR/tree/25/4/file 25.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/36/3/file 9516.dat' '/tmp/trove-trees-qh1fYR/tree/25/4/file 25.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/4/2/file 604.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/36/0/file 1036.dat' '/tmp/trove-trees-qh1fYR/tree/4/2/file 604.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/6/5/file 7726.dat' '/tmp/trove-trees-qh1fYR/tree/4/2/file 604.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/16/1/file 736.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/2/1/file 9962.dat' '/tmp/trove-trees-qh1fYR/tree/16/1/file 736.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/28/1/file 1268.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/10/1/file 2850.dat' '/tmp/trove-trees-qh1fYR/tree/28/1/file 1268.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/38/2/file 198.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/23/0/file 343.dat' '/tmp/trove-trees-qh1fYR/tree/38/2/file 198.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/5/0/file 805.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/38/6/file 7118.dat' '/tmp/trove-trees-qh1fYR/tree/5/0/file 805.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/37/1/file 1877.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/7/1/file 7407.dat' '/tmp/trove-trees-qh1fYR/tree/37/1/file 1877.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/3/3/file 563.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/11/4/file 571.dat' '/tmp/trove-trees-qh1fYR/tree/3/3/file 563.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/28/6/file 2428.dat' '/tmp/trove-trees-qh1fYR/tree/3/3/file 563.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/9/1/file 6049.dat' '/tmp/trove-trees-qh1fYR/tree/3/3/file 563.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/38/3/file 6758.dat' '/tmp/trove-trees-qh1fYR/tree/3/3/file 563.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/28/3/file 1508.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/39/2/file 7359.dat' '/tmp/trove-trees-qh1fYR/tree/28/3/file 1508.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/11/2/file 891.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/7/2/file 3327.dat' '/tmp/trove-trees-qh1fYR/tree/11/2/file 891.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/16/1/file 1296.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/29/5/file 8349.dat' '/tmp/trove-trees-qh1fYR/tree/16/1/file 1296.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/23/0/file 1743.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/24/4/file 9944.dat' '/tmp/trove-trees-qh1fYR/tree/23/0/file 1743.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/24/0/file 1904.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/8/4/file 2048.dat' '/tmp/trove-trees-qh1fYR/tree/24/0/file 1904.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/38/0/file 1078.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/8/6/file 2288.dat' '/tmp/trove-trees-qh1fYR/tree/38/0/file 1078.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/24/0/file 3304.dat' '/tmp/trove-trees-qh1fYR/tree/38/0/file 1078.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/32/1/file 232.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/13/5/file 733.dat' '/tmp/trove-trees-qh1fYR/tree/32/1/file 232.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/10/4/file 7690.dat' '/tmp/trove-trees-qh1fYR/tree/32/1/file 232.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/21/5/file 9861.dat' '/tmp/trove-trees-qh1fYR/tree/32/1/file 232.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/23/0/file 63.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/3/4/file 403.dat' '/tmp/trove-trees-qh1fYR/tree/23/0/file 63.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/23/0/file 623.dat' '/tmp/trove-trees-qh1fYR/tree/23/0/file 63.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/20/5/file 740.dat' '/tmp/trove-trees-qh1fYR/tree/23/0/file 63.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/30/4/file 2510.dat' '/tmp/trove-trees-qh1fYR/tree/23/0/file 63.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/28/4/file 7228.dat' '/tmp/trove-trees-qh1fYR/tree/23/0/file 63.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/31/0/file 9191.dat' '/tmp/trove-trees-qh1fYR/tree/23/0/file 63.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/30/1/file 1030.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/14/3/file 1774.dat' '/tmp/trove-trees-qh1fYR/tree/30/1/file 1030.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/1/0/file 1561.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/37/4/file 8397.dat' '/tmp/trove-trees-qh1fYR/tree/1/0/file 1561.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/29/4/file 1789.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/29/2/file 4069.dat' '/tmp/trove-trees-qh1fYR/tree/29/4/file 1789.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/25/0/file 5425.dat' '/tmp/trove-trees-qh1fYR/tree/29/4/file 1789.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/11/1/file 5531.dat' '/tmp/trove-trees-qh1fYR/tree/29/4/file 1789.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/37/0/file 7637.dat' '/tmp/trove-trees-qh1fYR/tree/29/4/file 1789.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/37/4/file 8957.dat' '/tmp/trove-trees-qh1fYR/tree/29/4/file 1789.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/31/4/file 1551.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/3/6/file 2323.dat' '/tmp/trove-trees-qh1fYR/tree/31/4/file 1551.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/36/3/file 3916.dat' '/tmp/trove-trees-qh1fYR/tree/31/4/file 1551.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/17/6/file 6257.dat' '/tmp/trove-trees-qh1fYR/tree/31/4/file 1551.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/21/3/file 7381.dat' '/tmp/trove-trees-qh1fYR/tree/31/4/file 1551.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/7/2/file 527.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/12/6/file 1252.dat' '/tmp/trove-trees-qh1fYR/tree/7/2/file 527.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/32/0/file 1512.dat' '/tmp/trove-trees-qh1fYR/tree/7/2/file 527.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/28/3/file 4588.dat' '/tmp/trove-trees-qh1fYR/tree/7/2/file 527.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/16/0/file 616.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/14/1/file 2654.dat' '/tmp/trove-trees-qh1fYR/tree/16/0/file 616.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/37/2/file 1437.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/29/6/file 3989.dat' '/tmp/trove-trees-qh1fYR/tree/37/2/file 1437.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/12/4/file 5492.dat' '/tmp/trove-trees-qh1fYR/tree/37/2/file 1437.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/8/3/file 5568.dat' '/tmp/trove-trees-qh1fYR/tree/37/2/file 1437.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/26/4/file 186.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/11/1/file 2451.dat' '/tmp/trove-trees-qh1fYR/tree/26/4/file 186.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/34/6/file 7594.dat' '/tmp/trove-trees-qh1fYR/tree/26/4/file 186.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/8/4/file 928.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/29/0/file 8869.dat' '/tmp/trove-trees-qh1fYR/tree/8/4/file 928.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/6/3/file 486.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/14/0/file 7574.dat' '/tmp/trove-trees-qh1fYR/tree/6/3/file 486.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/38/1/file 358.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/31/5/file 9511.dat' '/tmp/trove-trees-qh1fYR/tree/38/1/file 358.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/20/4/file 1460.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/20/4/file 2860.dat' '/tmp/trove-trees-qh1fYR/tree/20/4/file 1460.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/36/0/file 1316.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/31/0/file 6111.dat' '/tmp/trove-trees-qh1fYR/tree/36/0/file 1316.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/29/2/file 989.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/25/6/file 1945.dat' '/tmp/trove-trees-qh1fYR/tree/29/2/file 989.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/14/3/file 3174.dat' '/tmp/trove-trees-qh1fYR/tree/29/2/file 989.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/33/3/file 3993.dat' '/tmp/trove-trees-qh1fYR/tree/29/2/file 989.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/25/2/file 6225.dat' '/tmp/trove-trees-qh1fYR/tree/29/2/file 989.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/25/4/file 6465.dat' '/tmp/trove-trees-qh1fYR/tree/29/2/file 989.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/37/0/file 357.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/32/0/file 1792.dat' '/tmp/trove-trees-qh1fYR/tree/37/0/file 357.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/0/4/file 7480.dat' '/tmp/trove-trees-qh1fYR/tree/37/0/file 357.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/38/2/file 1598.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/35/6/file 3555.dat' '/tmp/trove-trees-qh1fYR/tree/38/2/file 1598.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/2/0/file 882.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/1/5/file 3561.dat' '/tmp/trove-trees-qh1fYR/tree/2/0/file 882.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/21/3/file 5421.dat' '/tmp/trove-trees-qh1fYR/tree/2/0/file 882.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/23/4/file 5583.dat' '/tmp/trove-trees-qh1fYR/tree/2/0/file 882.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/9/3/file 1249.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/18/3/file 5498.dat' '/tmp/trove-trees-qh1fYR/tree/9/3/file 1249.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/16/6/file 1616.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/7/1/file 2647.dat' '/tmp/trove-trees-qh1fYR/tree/16/6/file 1616.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/37/5/file 1237.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/24/0/file 1624.dat' '/tmp/trove-trees-qh1fYR/tree/37/5/file 1237.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/20/6/file 8980.dat' '/tmp/trove-trees-qh1fYR/tree/37/5/file 1237.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/9/5/file 9049.dat' '/tmp/trove-trees-qh1fYR/tree/37/5/file 1237.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/20/3/file 1060.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/5/1/file 5125.dat' '/tmp/trove-trees-qh1fYR/tree/20/3/file 1060.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/7/2/file 1647.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/21/4/file 6381.dat' '/tmp/trove-trees-qh1fYR/tree/7/2/file 1647.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/7/3/file 8767.dat' '/tmp/trove-trees-qh1fYR/tree/7/2/file 1647.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/11/6/file 531.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/7/6/file 5487.dat' '/tmp/trove-trees-qh1fYR/tree/11/6/file 531.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/30/4/file 6990.dat' '/tmp/trove-trees-qh1fYR/tree/11/6/file 531.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/1/4/file 361.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/2/2/file 562.dat' '/tmp/trove-trees-qh1fYR/tree/1/4/file 361.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/35/3/file 675.dat' '/tmp/trove-trees-qh1fYR/tree/1/4/file 361.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/35/6/file 6635.dat' '/tmp/trove-trees-qh1fYR/tree/1/4/file 361.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/36/3/file 7836.dat' '/tmp/trove-trees-qh1fYR/tree/1/4/file 361.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/27/6/file 1147.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/2/6/file 6922.dat' '/tmp/trove-trees-qh1fYR/tree/27/6/file 1147.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/13/1/file 253.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/39/3/file 6079.dat' '/tmp/trove-trees-qh1fYR/tree/13/1/file 253.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/32/3/file 9432.dat' '/tmp/trove-trees-qh1fYR/tree/13/1/file 253.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/6/4/file 46.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/35/2/file 5315.dat' '/tmp/trove-trees-qh1fYR/tree/6/4/file 46.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/8/6/file 328.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/35/2/file 1115.dat' '/tmp/trove-trees-qh1fYR/tree/8/6/file 328.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/10/2/file 2410.dat' '/tmp/trove-trees-qh1fYR/tree/8/6/file 328.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/18/6/file 818.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/12/1/file 2892.dat' '/tmp/trove-trees-qh1fYR/tree/18/6/file 818.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/13/0/file 1533.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/31/0/file 4151.dat' '/tmp/trove-trees-qh1fYR/tree/13/0/file 1533.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/4/6/file 5004.dat' '/tmp/trove-trees-qh1fYR/tree/13/0/file 1533.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/34/5/file 1034.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/4/3/file 3804.dat' '/tmp/trove-trees-qh1fYR/tree/34/5/file 1034.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/29/3/file 829.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/10/5/file 1650.dat' '/tmp/trove-trees-qh1fYR/tree/29/3/file 829.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/18/3/file 4378.dat' '/tmp/trove-trees-qh1fYR/tree/29/3/file 829.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/16/2/file 576.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/29/6/file 909.dat' '/tmp/trove-trees-qh1fYR/tree/16/2/file 576.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/16/5/file 3176.dat' '/tmp/trove-trees-qh1fYR/tree/16/2/file 576.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/22/0/file 3822.dat' '/tmp/trove-trees-qh1fYR/tree/16/2/file 576.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/12/4/file 452.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/27/4/file 8467.dat' '/tmp/trove-trees-qh1fYR/tree/12/4/file 452.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/18/1/file 1618.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/19/5/file 1699.dat' '/tmp/trove-trees-qh1fYR/tree/18/1/file 1618.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/30/6/file 4990.dat' '/tmp/trove-trees-qh1fYR/tree/18/1/file 1618.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/33/5/file 8713.dat' '/tmp/trove-trees-qh1fYR/tree/18/1/file 1618.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/21/4/file 501.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/3/2/file 723.dat' '/tmp/trove-trees-qh1fYR/tree/21/4/file 501.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/3/1/file 43.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/4/2/file 324.dat' '/tmp/trove-trees-qh1fYR/tree/3/1/file 43.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/24/4/file 424.dat' '/tmp/trove-trees-qh1fYR/tree/3/1/file 43.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/28/4/file 508.dat' '/tmp/trove-trees-qh1fYR/tree/3/1/file 43.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/30/2/file 870.dat' '/tmp/trove-trees-qh1fYR/tree/3/1/file 43.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/1/6/file 881.dat' '/tmp/trove-trees-qh1fYR/tree/3/1/file 43.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/12/4/file 1292.dat' '/tmp/trove-trees-qh1fYR/tree/3/1/file 43.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/25/0/file 1505.dat' '/tmp/trove-trees-qh1fYR/tree/3/1/file 43.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/37/5/file 2077.dat' '/tmp/trove-trees-qh1fYR/tree/3/1/file 43.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/31/0/file 2471.dat' '/tmp/trove-trees-qh1fYR/tree/3/1/file 43.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/8/0/file 2688.dat' '/tmp/trove-trees-qh1fYR/tree/3/1/file 43.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/30/1/file 3830.dat' '/tmp/trove-trees-qh1fYR/tree/3/1/file 43.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/27/3/file 4427.dat' '/tmp/trove-trees-qh1fYR/tree/3/1/file 43.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/15/5/file 5255.dat' '/tmp/trove-trees-qh1fYR/tree/3/1/file 43.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/16/2/file 5336.dat' '/tmp/trove-trees-qh1fYR/tree/3/1/file 43.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/24/3/file 5904.dat' '/tmp/trove-trees-qh1fYR/tree/3/1/file 43.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/10/4/file 6010.dat' '/tmp/trove-trees-qh1fYR/tree/3/1/file 43.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/22/6/file 6222.dat' '/tmp/trove-trees-qh1fYR/tree/3/1/file 43.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/19/1/file 6259.dat' '/tmp/trove-trees-qh1fYR/tree/3/1/file 43.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/22/0/file 6622.dat' '/tmp/trove-trees-qh1fYR/tree/3/1/file 43.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/1/1/file 6721.dat' '/tmp/trove-trees-qh1fYR/tree/3/1/file 43.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/21/3/file 7941.dat' '/tmp/trove-trees-qh1fYR/tree/3/1/file 43.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/31/5/file 8671.dat' '/tmp/trove-trees-qh1fYR/tree/3/1/file 43.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/17/5/file 1657.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/32/4/file 2552.dat' '/tmp/trove-trees-qh1fYR/tree/17/5/file 1657.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/4/6/file 1084.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/20/4/file 5940.dat' '/tmp/trove-trees-qh1fYR/tree/4/6/file 1084.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/25/5/file 1825.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/4/3/file 2684.dat' '/tmp/trove-trees-qh1fYR/tree/25/5/file 1825.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/2/6/file 762.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/31/5/file 3631.dat' '/tmp/trove-trees-qh1fYR/tree/2/6/file 762.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/4/1/file 8044.dat' '/tmp/trove-trees-qh1fYR/tree/2/6/file 762.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/13/4/file 2013.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/3/1/file 7883.dat' '/tmp/trove-trees-qh1fYR/tree/13/4/file 2013.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/36/2/file 9956.dat' '/tmp/trove-trees-qh1fYR/tree/13/4/file 2013.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/26/6/file 1546.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/27/4/file 3427.dat' '/tmp/trove-trees-qh1fYR/tree/26/6/file 1546.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/35/6/file 1875.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/30/3/file 8550.dat' '/tmp/trove-trees-qh1fYR/tree/35/6/file 1875.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/37/5/file 397.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/22/6/file 902.dat' '/tmp/trove-trees-qh1fYR/tree/37/5/file 397.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/19/3/file 1739.dat' '/tmp/trove-trees-qh1fYR/tree/37/5/file 397.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/33/6/file 3233.dat' '/tmp/trove-trees-qh1fYR/tree/37/5/file 397.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/23/2/file 3663.dat' '/tmp/trove-trees-qh1fYR/tree/37/5/file 397.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/6/6/file 6166.dat' '/tmp/trove-trees-qh1fYR/tree/37/5/file 397.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/14/6/file 8294.dat' '/tmp/trove-trees-qh1fYR/tree/37/5/file 397.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/6/5/file 446.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/36/6/file 916.dat' '/tmp/trove-trees-qh1fYR/tree/6/5/file 446.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/20/6/file 2260.dat' '/tmp/trove-trees-qh1fYR/tree/6/5/file 446.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/28/0/file 1148.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/5/3/file 7885.dat' '/tmp/trove-trees-qh1fYR/tree/28/0/file 1148.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/23/5/file 1783.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/29/2/file 2949.dat' '/tmp/trove-trees-qh1fYR/tree/23/5/file 1783.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/35/1/file 995.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/8/5/file 3008.dat' '/tmp/trove-trees-qh1fYR/tree/35/1/file 995.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/33/0/file 3353.dat' '/tmp/trove-trees-qh1fYR/tree/35/1/file 995.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/31/3/file 8711.dat' '/tmp/trove-trees-qh1fYR/tree/35/1/file 995.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/16/4/file 9776.dat' '/tmp/trove-trees-qh1fYR/tree/35/1/file 995.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/7/6/file 1847.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/13/2/file 4293.dat' '/tmp/trove-trees-qh1fYR/tree/7/6/file 1847.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/19/6/file 5459.dat' '/tmp/trove-trees-qh1fYR/tree/7/6/file 1847.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/31/3/file 7591.dat' '/tmp/trove-trees-qh1fYR/tree/7/6/file 1847.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/17/4/file 1817.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/9/5/file 7649.dat' '/tmp/trove-trees-qh1fYR/tree/17/4/file 1817.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/1/4/file 1761.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/29/6/file 9589.dat' '/tmp/trove-trees-qh1fYR/tree/1/4/file 1761.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/14/2/file 1654.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/3/6/file 3163.dat' '/tmp/trove-trees-qh1fYR/tree/14/2/file 1654.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/8/6/file 6768.dat' '/tmp/trove-trees-qh1fYR/tree/14/2/file 1654.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/33/5/file 1433.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/27/3/file 1907.dat' '/tmp/trove-trees-qh1fYR/tree/33/5/file 1433.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/15/3/file 8375.dat' '/tmp/trove-trees-qh1fYR/tree/33/5/file 1433.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/20/2/file 8780.dat' '/tmp/trove-trees-qh1fYR/tree/33/5/file 1433.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/0/1/file 9080.dat' '/tmp/trove-trees-qh1fYR/tree/33/5/file 1433.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/0/5/file 600.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/4/3/file 8284.dat' '/tmp/trove-trees-qh1fYR/tree/0/5/file 600.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/12/0/file 1932.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/29/2/file 4629.dat' '/tmp/trove-trees-qh1fYR/tree/12/0/file 1932.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/32/1/file 1352.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/11/2/file 8731.dat' '/tmp/trove-trees-qh1fYR/tree/32/1/file 1352.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/34/1/file 8954.dat' '/tmp/trove-trees-qh1fYR/tree/32/1/file 1352.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/16/4/file 1656.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/16/0/file 1736.dat' '/tmp/trove-trees-qh1fYR/tree/16/4/file 1656.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/8/2/file 4048.dat' '/tmp/trove-trees-qh1fYR/tree/16/4/file 1656.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/27/6/file 8707.dat' '/tmp/trove-trees-qh1fYR/tree/16/4/file 1656.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/33/3/file 633.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/4/4/file 9804.dat' '/tmp/trove-trees-qh1fYR/tree/33/3/file 633.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/14/4/file 1894.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/23/5/file 6823.dat' '/tmp/trove-trees-qh1fYR/tree/14/4/file 1894.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/8/0/file 1568.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/36/4/file 8796.dat' '/tmp/trove-trees-qh1fYR/tree/8/0/file 1568.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/30/5/file 670.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/28/1/file 9948.dat' '/tmp/trove-trees-qh1fYR/tree/30/5/file 670.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/8/5/file 1608.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/4/6/file 2484.dat' '/tmp/trove-trees-qh1fYR/tree/8/5/file 1608.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/8/1/file 6168.dat' '/tmp/trove-trees-qh1fYR/tree/8/5/file 1608.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/6/4/file 6206.dat' '/tmp/trove-trees-qh1fYR/tree/8/5/file 1608.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/7/2/file 1087.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/31/1/file 9031.dat' '/tmp/trove-trees-qh1fYR/tree/7/2/file 1087.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/32/2/file 3152.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/13/4/file 7613.dat' '/tmp/trove-trees-qh1fYR/tree/32/2/file 3152.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/22/5/file 1342.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/8/4/file 2888.dat' '/tmp/trove-trees-qh1fYR/tree/22/5/file 1342.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/38/5/file 3078.dat' '/tmp/trove-trees-qh1fYR/tree/22/5/file 1342.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/1/2/file 401.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/14/0/file 574.dat' '/tmp/trove-trees-qh1fYR/tree/1/2/file 401.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/17/6/file 5417.dat' '/tmp/trove-trees-qh1fYR/tree/1/2/file 401.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/25/1/file 9465.dat' '/tmp/trove-trees-qh1fYR/tree/1/2/file 401.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/4/3/file 1004.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/13/4/file 9573.dat' '/tmp/trove-trees-qh1fYR/tree/4/3/file 1004.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/38/4/file 1278.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/39/2/file 2879.dat' '/tmp/trove-trees-qh1fYR/tree/38/4/file 1278.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/35/3/file 4595.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/8/4/file 6248.dat' '/tmp/trove-trees-qh1fYR/tree/35/3/file 4595.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/29/3/file 549.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/3/6/file 1203.dat' '/tmp/trove-trees-qh1fYR/tree/29/3/file 549.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/9/4/file 1929.dat' '/tmp/trove-trees-qh1fYR/tree/29/3/file 549.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/37/3/file 2677.dat' '/tmp/trove-trees-qh1fYR/tree/29/3/file 549.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/18/5/file 4618.dat' '/tmp/trove-trees-qh1fYR/tree/29/3/file 549.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/14/3/file 4854.dat' '/tmp/trove-trees-qh1fYR/tree/29/3/file 549.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/29/3/file 5309.dat' '/tmp/trove-trees-qh1fYR/tree/29/3/file 549.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/39/5/file 6319.dat' '/tmp/trove-trees-qh1fYR/tree/29/3/file 549.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/36/4/file 8516.dat' '/tmp/trove-trees-qh1fYR/tree/29/3/file 549.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/12/2/file 8892.dat' '/tmp/trove-trees-qh1fYR/tree/29/3/file 549.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/30/1/file 9150.dat' '/tmp/trove-trees-qh1fYR/tree/29/3/file 549.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/33/1/file 9353.dat' '/tmp/trove-trees-qh1fYR/tree/29/3/file 549.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/30/2/file 30.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/30/2/file 6190.dat' '/tmp/trove-trees-qh1fYR/tree/30/2/file 30.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/26/5/file 306.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/9/3/file 2369.dat' '/tmp/trove-trees-qh1fYR/tree/26/5/file 306.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/38/1/file 3438.dat' '/tmp/trove-trees-qh1fYR/tree/26/5/file 306.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/2/2/file 5042.dat' '/tmp/trove-trees-qh1fYR/tree/26/5/file 306.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/5/6/file 8525.dat' '/tmp/trove-trees-qh1fYR/tree/26/5/file 306.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/17/3/file 1417.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/5/1/file 2325.dat' '/tmp/trove-trees-qh1fYR/tree/17/3/file 1417.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/18/6/file 1938.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/38/6/file 7398.dat' '/tmp/trove-trees-qh1fYR/tree/18/6/file 1938.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/39/6/file 1679.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/4/5/file 2364.dat' '/tmp/trove-trees-qh1fYR/tree/39/6/file 1679.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/32/0/file 3472.dat' '/tmp/trove-trees-qh1fYR/tree/39/6/file 1679.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/18/6/file 6138.dat' '/tmp/trove-trees-qh1fYR/tree/39/6/file 1679.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/6/2/file 7086.dat' '/tmp/trove-trees-qh1fYR/tree/39/6/file 1679.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/22/1/file 8702.dat' '/tmp/trove-trees-qh1fYR/tree/39/6/file 1679.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/13/4/file 1453.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/2/1/file 3522.dat' '/tmp/trove-trees-qh1fYR/tree/13/4/file 1453.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/25/1/file 6945.dat' '/tmp/trove-trees-qh1fYR/tree/13/4/file 1453.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/25/3/file 745.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/31/1/file 4831.dat' '/tmp/trove-trees-qh1fYR/tree/25/3/file 745.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/32/3/file 1312.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/13/0/file 5733.dat' '/tmp/trove-trees-qh1fYR/tree/32/3/file 1312.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/6/6/file 6446.dat' '/tmp/trove-trees-qh1fYR/tree/32/3/file 1312.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/25/3/file 1585.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/19/2/file 9179.dat' '/tmp/trove-trees-qh1fYR/tree/25/3/file 1585.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/0/6/file 9680.dat' '/tmp/trove-trees-qh1fYR/tree/25/3/file 1585.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/23/3/file 1263.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/37/4/file 4477.dat' '/tmp/trove-trees-qh1fYR/tree/23/3/file 1263.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/20/2/file 5140.dat' '/tmp/trove-trees-qh1fYR/tree/23/3/file 1263.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/31/1/file 1191.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/37/0/file 7917.dat' '/tmp/trove-trees-qh1fYR/tree/31/1/file 1191.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/6/3/file 766.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/14/6/file 3534.dat' '/tmp/trove-trees-qh1fYR/tree/6/3/file 766.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/7/2/file 5847.dat' '/tmp/trove-trees-qh1fYR/tree/6/3/file 766.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/32/6/file 8952.dat' '/tmp/trove-trees-qh1fYR/tree/6/3/file 766.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/36/6/file 1756.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/5/6/file 3485.dat' '/tmp/trove-trees-qh1fYR/tree/36/6/file 1756.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/5/3/file 885.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/28/1/file 988.dat' '/tmp/trove-trees-qh1fYR/tree/5/3/file 885.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/9/6/file 1329.dat' '/tmp/trove-trees-qh1fYR/tree/5/3/file 885.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/11/1/file 3571.dat' '/tmp/trove-trees-qh1fYR/tree/5/3/file 885.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/38/2/file 4398.dat' '/tmp/trove-trees-qh1fYR/tree/5/3/file 885.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/18/2/file 4818.dat' '/tmp/trove-trees-qh1fYR/tree/5/3/file 885.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/28/2/file 6428.dat' '/tmp/trove-trees-qh1fYR/tree/5/3/file 885.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/5/4/file 445.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/31/2/file 751.dat' '/tmp/trove-trees-qh1fYR/tree/5/4/file 445.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/25/4/file 8145.dat' '/tmp/trove-trees-qh1fYR/tree/5/4/file 445.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/3/2/file 8843.dat' '/tmp/trove-trees-qh1fYR/tree/5/4/file 445.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/5/5/file 285.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/22/3/file 5022.dat' '/tmp/trove-trees-qh1fYR/tree/5/5/file 285.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/32/4/file 8152.dat' '/tmp/trove-trees-qh1fYR/tree/5/5/file 285.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/21/1/file 981.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/34/3/file 9474.dat' '/tmp/trove-trees-qh1fYR/tree/21/1/file 981.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/18/4/file 1138.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/4/6/file 3044.dat' '/tmp/trove-trees-qh1fYR/tree/18/4/file 1138.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/33/6/file 993.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/4/3/file 4084.dat' '/tmp/trove-trees-qh1fYR/tree/33/6/file 993.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/33/1/file 6833.dat' '/tmp/trove-trees-qh1fYR/tree/33/6/file 993.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/38/2/file 1878.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/17/4/file 9097.dat' '/tmp/trove-trees-qh1fYR/tree/38/2/file 1878.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/30/6/file 230.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/10/6/file 370.dat' '/tmp/trove-trees-qh1fYR/tree/30/6/file 230.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/35/5/file 635.dat' '/tmp/trove-trees-qh1fYR/tree/30/6/file 230.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/18/5/file 978.dat' '/tmp/trove-trees-qh1fYR/tree/30/6/file 230.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/18/6/file 3898.dat' '/tmp/trove-trees-qh1fYR/tree/30/6/file 230.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/16/2/file 4496.dat' '/tmp/trove-trees-qh1fYR/tree/30/6/file 230.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/27/3/file 6387.dat' '/tmp/trove-trees-qh1fYR/tree/30/6/file 230.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/1/0/file 6881.dat' '/tmp/trove-trees-qh1fYR/tree/30/6/file 230.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/36/0/file 8316.dat' '/tmp/trove-trees-qh1fYR/tree/30/6/file 230.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/10/5/file 8370.dat' '/tmp/trove-trees-qh1fYR/tree/30/6/file 230.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/32/0/file 112.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/14/4/file 494.dat' '/tmp/trove-trees-qh1fYR/tree/32/0/file 112.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/0/2/file 4440.dat' '/tmp/trove-trees-qh1fYR/tree/32/0/file 112.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/11/1/file 6371.dat' '/tmp/trove-trees-qh1fYR/tree/32/0/file 112.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/20/1/file 820.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/26/1/file 1506.dat' '/tmp/trove-trees-qh1fYR/tree/20/1/file 820.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/37/5/file 3197.dat' '/tmp/trove-trees-qh1fYR/tree/20/1/file 820.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/20/3/file 4700.dat' '/tmp/trove-trees-qh1fYR/tree/20/1/file 820.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/15/6/file 8735.dat' '/tmp/trove-trees-qh1fYR/tree/20/1/file 820.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/37/6/file 8917.dat' '/tmp/trove-trees-qh1fYR/tree/20/1/file 820.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/33/3/file 1473.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/16/1/file 2696.dat' '/tmp/trove-trees-qh1fYR/tree/33/3/file 1473.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/4/2/file 6764.dat' '/tmp/trove-trees-qh1fYR/tree/33/3/file 1473.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/39/5/file 1559.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/34/5/file 8314.dat' '/tmp/trove-trees-qh1fYR/tree/39/5/file 1559.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/2/1/file 442.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/39/0/file 8239.dat' '/tmp/trove-trees-qh1fYR/tree/2/1/file 442.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/7/0/file 567.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/10/1/file 3410.dat' '/tmp/trove-trees-qh1fYR/tree/7/0/file 567.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/14/6/file 9134.dat' '/tmp/trove-trees-qh1fYR/tree/7/0/file 567.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/19/5/file 859.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/7/2/file 3607.dat' '/tmp/trove-trees-qh1fYR/tree/19/5/file 859.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/12/3/file 2012.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/14/6/file 3254.dat' '/tmp/trove-trees-qh1fYR/tree/12/3/file 2012.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/29/0/file 6349.dat' '/tmp/trove-trees-qh1fYR/tree/12/3/file 2012.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/12/6/file 7132.dat' '/tmp/trove-trees-qh1fYR/tree/12/3/file 2012.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/36/5/file 1916.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/27/5/file 9147.dat' '/tmp/trove-trees-qh1fYR/tree/36/5/file 1916.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/39/2/file 1479.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/8/6/file 3408.dat' '/tmp/trove-trees-qh1fYR/tree/39/2/file 1479.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/23/3/file 9943.dat' '/tmp/trove-trees-qh1fYR/tree/39/2/file 1479.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/14/2/file 254.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/34/1/file 1954.dat' '/tmp/trove-trees-qh1fYR/tree/14/2/file 254.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/6/5/file 2966.dat' '/tmp/trove-trees-qh1fYR/tree/14/2/file 254.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/22/0/file 4102.dat' '/tmp/trove-trees-qh1fYR/tree/14/2/file 254.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/39/1/file 4999.dat' '/tmp/trove-trees-qh1fYR/tree/14/2/file 254.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/38/5/file 6158.dat' '/tmp/trove-trees-qh1fYR/tree/14/2/file 254.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/7/4/file 6647.dat' '/tmp/trove-trees-qh1fYR/tree/14/2/file 254.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/3/1/file 7603.dat' '/tmp/trove-trees-qh1fYR/tree/14/2/file 254.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/13/3/file 7773.dat' '/tmp/trove-trees-qh1fYR/tree/14/2/file 254.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/1/6/file 8441.dat' '/tmp/trove-trees-qh1fYR/tree/14/2/file 254.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/6/6/file 286.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/31/5/file 1391.dat' '/tmp/trove-trees-qh1fYR/tree/6/6/file 286.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/2/6/file 5242.dat' '/tmp/trove-trees-qh1fYR/tree/6/6/file 286.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/37/4/file 5317.dat' '/tmp/trove-trees-qh1fYR/tree/6/6/file 286.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/17/0/file 1617.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/20/2/file 3460.dat' '/tmp/trove-trees-qh1fYR/tree/17/0/file 1617.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/2/4/file 1082.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/6/3/file 2166.dat' '/tmp/trove-trees-qh1fYR/tree/2/4/file 1082.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/23/4/file 543.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/10/4/file 690.dat' '/tmp/trove-trees-qh1fYR/tree/23/4/file 543.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/18/3/file 2978.dat' '/tmp/trove-trees-qh1fYR/tree/23/4/file 543.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/13/4/file 53.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/21/6/file 181.dat' '/tmp/trove-trees-qh1fYR/tree/13/4/file 53.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/32/5/file 4072.dat' '/tmp/trove-trees-qh1fYR/tree/13/4/file 53.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/39/4/file 4519.dat' '/tmp/trove-trees-qh1fYR/tree/13/4/file 53.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/7/4/file 487.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/5/3/file 6205.dat' '/tmp/trove-trees-qh1fYR/tree/7/4/file 487.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/12/6/file 9092.dat' '/tmp/trove-trees-qh1fYR/tree/7/4/file 487.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/21/2/file 1941.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/4/4/file 7284.dat' '/tmp/trove-trees-qh1fYR/tree/21/2/file 1941.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/19/3/file 59.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/26/5/file 586.dat' '/tmp/trove-trees-qh1fYR/tree/19/3/file 59.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/35/3/file 1235.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/19/1/file 2899.dat' '/tmp/trove-trees-qh1fYR/tree/35/3/file 1235.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/14/2/file 8094.dat' '/tmp/trove-trees-qh1fYR/tree/35/3/file 1235.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/5/2/file 9165.dat' '/tmp/trove-trees-qh1fYR/tree/35/3/file 1235.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/34/3/file 794.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/17/0/file 1057.dat' '/tmp/trove-trees-qh1fYR/tree/34/3/file 794.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/0/1/file 4040.dat' '/tmp/trove-trees-qh1fYR/tree/34/3/file 794.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/10/3/file 7010.dat' '/tmp/trove-trees-qh1fYR/tree/34/3/file 794.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/2/5/file 8482.dat' '/tmp/trove-trees-qh1fYR/tree/34/3/file 794.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/25/5/file 9105.dat' '/tmp/trove-trees-qh1fYR/tree/34/3/file 794.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/1/3/file 241.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/17/6/file 377.dat' '/tmp/trove-trees-qh1fYR/tree/1/3/file 241.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/22/0/file 1302.dat' '/tmp/trove-trees-qh1fYR/tree/1/3/file 241.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/20/0/file 4620.dat' '/tmp/trove-trees-qh1fYR/tree/1/3/file 241.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/16/0/file 9296.dat' '/tmp/trove-trees-qh1fYR/tree/1/3/file 241.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/6/0/file 9926.dat' '/tmp/trove-trees-qh1fYR/tree/1/3/file 241.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/17/0/file 1897.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/13/5/file 5213.dat' '/tmp/trove-trees-qh1fYR/tree/17/0/file 1897.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/39/3/file 1879.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/26/2/file 2186.dat' '/tmp/trove-trees-qh1fYR/tree/39/3/file 1879.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/2/6/file 7482.dat' '/tmp/trove-trees-qh1fYR/tree/39/3/file 1879.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/34/2/file 114.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/11/0/file 1491.dat' '/tmp/trove-trees-qh1fYR/tree/34/2/file 114.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/20/4/file 340.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/37/5/file 7677.dat' '/tmp/trove-trees-qh1fYR/tree/20/4/file 340.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/7/5/file 2007.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/4/4/file 2524.dat' '/tmp/trove-trees-qh1fYR/tree/7/5/file 2007.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/22/3/file 822.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/31/6/file 951.dat' '/tmp/trove-trees-qh1fYR/tree/22/3/file 822.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/0/5/file 4520.dat' '/tmp/trove-trees-qh1fYR/tree/22/3/file 822.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/7/0/file 9807.dat' '/tmp/trove-trees-qh1fYR/tree/22/3/file 822.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/21/6/file 9981.dat' '/tmp/trove-trees-qh1fYR/tree/22/3/file 822.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/7/1/file 967.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/22/1/file 3382.dat' '/tmp/trove-trees-qh1fYR/tree/7/1/file 967.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/27/5/file 187.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/37/3/file 7717.dat' '/tmp/trove-trees-qh1fYR/tree/27/5/file 187.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/20/6/file 20.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/11/5/file 4051.dat' '/tmp/trove-trees-qh1fYR/tree/20/6/file 20.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/10/0/file 6650.dat' '/tmp/trove-trees-qh1fYR/tree/20/6/file 20.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/7/2/file 807.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/2/3/file 2642.dat' '/tmp/trove-trees-qh1fYR/tree/7/2/file 807.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/22/0/file 462.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/25/0/file 1785.dat' '/tmp/trove-trees-qh1fYR/tree/22/0/file 462.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/12/6/file 3492.dat' '/tmp/trove-trees-qh1fYR/tree/22/0/file 462.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/5/5/file 4205.dat' '/tmp/trove-trees-qh1fYR/tree/22/0/file 462.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/14/1/file 4334.dat' '/tmp/trove-trees-qh1fYR/tree/22/0/file 462.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/37/4/file 6437.dat' '/tmp/trove-trees-qh1fYR/tree/22/0/file 462.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/37/6/file 237.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/29/0/file 2429.dat' '/tmp/trove-trees-qh1fYR/tree/37/6/file 237.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/22/6/file 342.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/19/5/file 8979.dat' '/tmp/trove-trees-qh1fYR/tree/22/6/file 342.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/3/2/file 1283.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/6/5/file 2126.dat' '/tmp/trove-trees-qh1fYR/tree/3/2/file 1283.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/9/2/file 3929.dat' '/tmp/trove-trees-qh1fYR/tree/3/2/file 1283.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/1/1/file 8121.dat' '/tmp/trove-trees-qh1fYR/tree/3/2/file 1283.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/13/4/file 1173.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/13/3/file 1613.dat' '/tmp/trove-trees-qh1fYR/tree/13/4/file 1173.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/1/2/file 2081.dat' '/tmp/trove-trees-qh1fYR/tree/13/4/file 1173.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/11/2/file 3131.dat' '/tmp/trove-trees-qh1fYR/tree/13/4/file 1173.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/20/6/file 7020.dat' '/tmp/trove-trees-qh1fYR/tree/13/4/file 1173.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/30/1/file 190.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/27/3/file 227.dat' '/tmp/trove-trees-qh1fYR/tree/30/1/file 190.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/22/2/file 422.dat' '/tmp/trove-trees-qh1fYR/tree/30/1/file 190.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/9/4/file 529.dat' '/tmp/trove-trees-qh1fYR/tree/30/1/file 190.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/28/1/file 2388.dat' '/tmp/trove-trees-qh1fYR/tree/30/1/file 190.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/21/3/file 1501.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/19/3/file 9859.dat' '/tmp/trove-trees-qh1fYR/tree/21/3/file 1501.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/36/0/file 1596.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/0/3/file 3160.dat' '/tmp/trove-trees-qh1fYR/tree/36/0/file 1596.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/14/6/file 174.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/20/2/file 2060.dat' '/tmp/trove-trees-qh1fYR/tree/14/6/file 174.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/33/6/file 2673.dat' '/tmp/trove-trees-qh1fYR/tree/14/6/file 174.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/27/5/file 8587.dat' '/tmp/trove-trees-qh1fYR/tree/14/6/file 174.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/13/4/file 9853.dat' '/tmp/trove-trees-qh1fYR/tree/14/6/file 174.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/38/5/file 1118.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/14/5/file 1174.dat' '/tmp/trove-trees-qh1fYR/tree/38/5/file 1118.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/36/0/file 756.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/10/1/file 1170.dat' '/tmp/trove-trees-qh1fYR/tree/36/0/file 756.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/21/6/file 2701.dat' '/tmp/trove-trees-qh1fYR/tree/36/0/file 756.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/16/0/file 4816.dat' '/tmp/trove-trees-qh1fYR/tree/36/0/file 756.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/17/3/file 17.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/2/5/file 8202.dat' '/tmp/trove-trees-qh1fYR/tree/17/3/file 17.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/9/1/file 729.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/8/0/file 1288.dat' '/tmp/trove-trees-qh1fYR/tree/9/1/file 729.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/16/1/file 1856.dat' '/tmp/trove-trees-qh1fYR/tree/9/1/file 729.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/3/0/file 8603.dat' '/tmp/trove-trees-qh1fYR/tree/9/1/file 729.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/19/5/file 19.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/4/5/file 5444.dat' '/tmp/trove-trees-qh1fYR/tree/19/5/file 19.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/10/5/file 7250.dat' '/tmp/trove-trees-qh1fYR/tree/19/5/file 19.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/1/2/file 961.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/9/1/file 1569.dat' '/tmp/trove-trees-qh1fYR/tree/1/2/file 961.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/14/0/file 7014.dat' '/tmp/trove-trees-qh1fYR/tree/1/2/file 961.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/15/5/file 1335.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/39/6/file 6159.dat' '/tmp/trove-trees-qh1fYR/tree/15/5/file 1335.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/10/6/file 650.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/33/2/file 793.dat' '/tmp/trove-trees-qh1fYR/tree/10/6/file 650.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/24/4/file 2944.dat' '/tmp/trove-trees-qh1fYR/tree/10/6/file 650.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/0/0/file 4760.dat' '/tmp/trove-trees-qh1fYR/tree/10/6/file 650.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/1/2/file 4881.dat' '/tmp/trove-trees-qh1fYR/tree/10/6/file 650.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/20/2/file 6540.dat' '/tmp/trove-trees-qh1fYR/tree/10/6/file 650.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/5/5/file 6725.dat' '/tmp/trove-trees-qh1fYR/tree/10/6/file 650.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/25/6/file 1385.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/34/0/file 5474.dat' '/tmp/trove-trees-qh1fYR/tree/25/6/file 1385.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/27/2/file 387.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/18/5/file 9658.dat' '/tmp/trove-trees-qh1fYR/tree/27/2/file 387.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/31/6/file 391.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/13/4/file 1733.dat' '/tmp/trove-trees-qh1fYR/tree/31/6/file 391.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/17/1/file 7897.dat' '/tmp/trove-trees-qh1fYR/tree/31/6/file 391.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/16/3/file 7976.dat' '/tmp/trove-trees-qh1fYR/tree/31/6/file 391.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/30/0/file 630.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/2/5/file 1482.dat' '/tmp/trove-trees-qh1fYR/tree/30/0/file 630.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/18/0/file 6538.dat' '/tmp/trove-trees-qh1fYR/tree/30/0/file 630.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/7/1/file 127.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/37/1/file 197.dat' '/tmp/trove-trees-qh1fYR/tree/7/1/file 127.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/9/2/file 569.dat' '/tmp/trove-trees-qh1fYR/tree/7/1/file 127.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/35/0/file 1435.dat' '/tmp/trove-trees-qh1fYR/tree/7/1/file 127.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/6/2/file 3726.dat' '/tmp/trove-trees-qh1fYR/tree/7/1/file 127.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/0/1/file 3760.dat' '/tmp/trove-trees-qh1fYR/tree/7/1/file 127.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/24/2/file 4664.dat' '/tmp/trove-trees-qh1fYR/tree/7/1/file 127.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/14/1/file 8814.dat' '/tmp/trove-trees-qh1fYR/tree/7/1/file 127.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/32/4/file 9552.dat' '/tmp/trove-trees-qh1fYR/tree/7/1/file 127.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/31/0/file 1631.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/26/6/file 6586.dat' '/tmp/trove-trees-qh1fYR/tree/31/0/file 1631.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/37/4/file 7837.dat' '/tmp/trove-trees-qh1fYR/tree/31/0/file 1631.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/25/5/file 705.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/20/2/file 6820.dat' '/tmp/trove-trees-qh1fYR/tree/25/5/file 705.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/20/1/file 540.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/1/4/file 4561.dat' '/tmp/trove-trees-qh1fYR/tree/20/1/file 540.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/12/4/file 5212.dat' '/tmp/trove-trees-qh1fYR/tree/20/1/file 540.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/34/1/file 6994.dat' '/tmp/trove-trees-qh1fYR/tree/20/1/file 540.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/4/5/file 9084.dat' '/tmp/trove-trees-qh1fYR/tree/20/1/file 540.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/22/2/file 9382.dat' '/tmp/trove-trees-qh1fYR/tree/20/1/file 540.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/29/0/file 1309.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/37/6/file 1637.dat' '/tmp/trove-trees-qh1fYR/tree/29/0/file 1309.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/13/3/file 3013.dat' '/tmp/trove-trees-qh1fYR/tree/29/0/file 1309.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/19/2/file 3859.dat' '/tmp/trove-trees-qh1fYR/tree/29/0/file 1309.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/25/6/file 6145.dat' '/tmp/trove-trees-qh1fYR/tree/29/0/file 1309.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/38/5/file 8958.dat' '/tmp/trove-trees-qh1fYR/tree/29/0/file 1309.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/6/3/file 9166.dat' '/tmp/trove-trees-qh1fYR/tree/29/0/file 1309.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/32/6/file 272.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/5/3/file 2565.dat' '/tmp/trove-trees-qh1fYR/tree/32/6/file 272.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/17/4/file 2657.dat' '/tmp/trove-trees-qh1fYR/tree/32/6/file 272.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/33/4/file 753.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/30/6/file 790.dat' '/tmp/trove-trees-qh1fYR/tree/33/4/file 753.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/15/5/file 7775.dat' '/tmp/trove-trees-qh1fYR/tree/33/4/file 753.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/20/6/file 8700.dat' '/tmp/trove-trees-qh1fYR/tree/33/4/file 753.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/38/0/file 9198.dat' '/tmp/trove-trees-qh1fYR/tree/33/4/file 753.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/1/4/file 641.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/29/2/file 6309.dat' '/tmp/trove-trees-qh1fYR/tree/1/4/file 641.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/36/6/file 7636.dat' '/tmp/trove-trees-qh1fYR/tree/1/4/file 641.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/16/3/file 136.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/37/3/file 3797.dat' '/tmp/trove-trees-qh1fYR/tree/16/3/file 136.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/13/2/file 1493.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/26/1/file 9066.dat' '/tmp/trove-trees-qh1fYR/tree/13/2/file 1493.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/31/6/file 1791.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/24/0/file 4144.dat' '/tmp/trove-trees-qh1fYR/tree/31/6/file 1791.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/39/0/file 7679.dat' '/tmp/trove-trees-qh1fYR/tree/31/6/file 1791.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/15/2/file 695.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/24/5/file 3624.dat' '/tmp/trove-trees-qh1fYR/tree/15/2/file 695.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/26/5/file 1426.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/25/2/file 2585.dat' '/tmp/trove-trees-qh1fYR/tree/26/5/file 1426.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/6/1/file 9486.dat' '/tmp/trove-trees-qh1fYR/tree/26/5/file 1426.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/38/6/file 678.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/12/2/file 6372.dat' '/tmp/trove-trees-qh1fYR/tree/38/6/file 678.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/27/2/file 9347.dat' '/tmp/trove-trees-qh1fYR/tree/38/6/file 678.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/30/4/file 270.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/26/4/file 1306.dat' '/tmp/trove-trees-qh1fYR/tree/30/4/file 270.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/20/6/file 5060.dat' '/tmp/trove-trees-qh1fYR/tree/30/4/file 270.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/18/5/file 138.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/8/2/file 408.dat' '/tmp/trove-trees-qh1fYR/tree/18/5/file 138.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/13/6/file 573.dat' '/tmp/trove-trees-qh1fYR/tree/18/5/file 138.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/31/2/file 2991.dat' '/tmp/trove-trees-qh1fYR/tree/18/5/file 138.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/11/3/file 171.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/20/0/file 2660.dat' '/tmp/trove-trees-qh1fYR/tree/11/3/file 171.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/39/6/file 7839.dat' '/tmp/trove-trees-qh1fYR/tree/11/3/file 171.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/5/1/file 1765.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/24/2/file 2424.dat' '/tmp/trove-trees-qh1fYR/tree/5/1/file 1765.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/34/3/file 6114.dat' '/tmp/trove-trees-qh1fYR/tree/5/1/file 1765.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/7/3/file 367.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/28/5/file 6788.dat' '/tmp/trove-trees-qh1fYR/tree/7/3/file 367.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/35/1/file 7155.dat' '/tmp/trove-trees-qh1fYR/tree/7/3/file 367.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/35/0/file 1995.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/4/4/file 4484.dat' '/tmp/trove-trees-qh1fYR/tree/35/0/file 1995.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/38/2/file 1038.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/20/0/file 1260.dat' '/tmp/trove-trees-qh1fYR/tree/38/2/file 1038.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/19/4/file 5779.dat' '/tmp/trove-trees-qh1fYR/tree/38/2/file 1038.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/36/5/file 8076.dat' '/tmp/trove-trees-qh1fYR/tree/38/2/file 1038.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/10/2/file 8850.dat' '/tmp/trove-trees-qh1fYR/tree/38/2/file 1038.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/26/1/file 386.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/10/5/file 2210.dat' '/tmp/trove-trees-qh1fYR/tree/26/1/file 386.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/3/5/file 5283.dat' '/tmp/trove-trees-qh1fYR/tree/26/1/file 386.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/33/0/file 833.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/7/4/file 1607.dat' '/tmp/trove-trees-qh1fYR/tree/33/0/file 833.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/14/6/file 5494.dat' '/tmp/trove-trees-qh1fYR/tree/33/0/file 833.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/27/4/file 9587.dat' '/tmp/trove-trees-qh1fYR/tree/33/0/file 833.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/9/6/file 1609.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/18/3/file 3818.dat' '/tmp/trove-trees-qh1fYR/tree/9/6/file 1609.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/28/3/file 8788.dat' '/tmp/trove-trees-qh1fYR/tree/9/6/file 1609.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/6/4/file 9286.dat' '/tmp/trove-trees-qh1fYR/tree/9/6/file 1609.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/33/6/file 713.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/21/2/file 821.dat' '/tmp/trove-trees-qh1fYR/tree/33/6/file 713.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/29/6/file 7069.dat' '/tmp/trove-trees-qh1fYR/tree/33/6/file 713.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/32/1/file 8072.dat' '/tmp/trove-trees-qh1fYR/tree/33/6/file 713.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/24/6/file 1224.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/35/6/file 8035.dat' '/tmp/trove-trees-qh1fYR/tree/24/6/file 1224.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/18/0/file 1218.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/11/2/file 8171.dat' '/tmp/trove-trees-qh1fYR/tree/18/0/file 1218.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/10/3/file 9530.dat' '/tmp/trove-trees-qh1fYR/tree/18/0/file 1218.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/5/5/file 5.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/15/2/file 415.dat' '/tmp/trove-trees-qh1fYR/tree/5/5/file 5.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/14/4/file 2174.dat' '/tmp/trove-trees-qh1fYR/tree/5/5/file 5.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/3/5/file 2483.dat' '/tmp/trove-trees-qh1fYR/tree/5/5/file 5.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/0/4/file 4400.dat' '/tmp/trove-trees-qh1fYR/tree/5/5/file 5.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/19/1/file 8499.dat' '/tmp/trove-trees-qh1fYR/tree/5/5/file 5.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/35/0/file 9555.dat' '/tmp/trove-trees-qh1fYR/tree/5/5/file 5.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/17/4/file 137.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/34/5/file 474.dat' '/tmp/trove-trees-qh1fYR/tree/17/4/file 137.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/20/1/file 1380.dat' '/tmp/trove-trees-qh1fYR/tree/17/4/file 137.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/18/4/file 2538.dat' '/tmp/trove-trees-qh1fYR/tree/17/4/file 137.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/10/3/file 3370.dat' '/tmp/trove-trees-qh1fYR/tree/17/4/file 137.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/27/5/file 7747.dat' '/tmp/trove-trees-qh1fYR/tree/17/4/file 137.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/30/4/file 550.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/27/5/file 747.dat' '/tmp/trove-trees-qh1fYR/tree/30/4/file 550.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/36/6/file 3716.dat' '/tmp/trove-trees-qh1fYR/tree/30/4/file 550.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/14/1/file 5174.dat' '/tmp/trove-trees-qh1fYR/tree/30/4/file 550.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/38/0/file 5558.dat' '/tmp/trove-trees-qh1fYR/tree/30/4/file 550.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/20/2/file 7660.dat' '/tmp/trove-trees-qh1fYR/tree/30/4/file 550.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/0/2/file 520.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/16/5/file 5976.dat' '/tmp/trove-trees-qh1fYR/tree/0/2/file 520.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/3/0/file 1323.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/8/4/file 7648.dat' '/tmp/trove-trees-qh1fYR/tree/3/0/file 1323.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/25/6/file 825.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/39/1/file 1359.dat' '/tmp/trove-trees-qh1fYR/tree/25/6/file 825.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/36/2/file 2956.dat' '/tmp/trove-trees-qh1fYR/tree/25/6/file 825.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/38/4/file 1558.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/34/2/file 4874.dat' '/tmp/trove-trees-qh1fYR/tree/38/4/file 1558.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/16/2/file 1976.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/21/6/file 3821.dat' '/tmp/trove-trees-qh1fYR/tree/16/2/file 1976.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/8/4/file 648.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/18/1/file 5258.dat' '/tmp/trove-trees-qh1fYR/tree/8/4/file 648.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/19/4/file 459.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/23/1/file 463.dat' '/tmp/trove-trees-qh1fYR/tree/19/4/file 459.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/5/1/file 1205.dat' '/tmp/trove-trees-qh1fYR/tree/19/4/file 459.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/25/3/file 3545.dat' '/tmp/trove-trees-qh1fYR/tree/19/4/file 459.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/2/3/file 5442.dat' '/tmp/trove-trees-qh1fYR/tree/19/4/file 459.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/33/4/file 8033.dat' '/tmp/trove-trees-qh1fYR/tree/19/4/file 459.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/24/0/file 224.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/21/5/file 341.dat' '/tmp/trove-trees-qh1fYR/tree/24/0/file 224.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/15/2/file 3495.dat' '/tmp/trove-trees-qh1fYR/tree/24/0/file 224.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/30/0/file 5670.dat' '/tmp/trove-trees-qh1fYR/tree/24/0/file 224.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/30/2/file 590.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/18/2/file 3138.dat' '/tmp/trove-trees-qh1fYR/tree/30/2/file 590.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/10/2/file 730.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/29/0/file 2989.dat' '/tmp/trove-trees-qh1fYR/tree/10/2/file 730.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/9/5/file 9609.dat' '/tmp/trove-trees-qh1fYR/tree/10/2/file 730.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/9/1/file 449.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/36/4/file 5156.dat' '/tmp/trove-trees-qh1fYR/tree/9/1/file 449.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/24/6/file 5424.dat' '/tmp/trove-trees-qh1fYR/tree/9/1/file 449.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/34/4/file 74.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/23/5/file 663.dat' '/tmp/trove-trees-qh1fYR/tree/34/4/file 74.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/30/0/file 7070.dat' '/tmp/trove-trees-qh1fYR/tree/34/4/file 74.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/8/2/file 1808.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/34/5/file 8034.dat' '/tmp/trove-trees-qh1fYR/tree/8/2/file 1808.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/36/1/file 36.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/21/3/file 5701.dat' '/tmp/trove-trees-qh1fYR/tree/36/1/file 36.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/22/6/file 1462.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/18/0/file 3178.dat' '/tmp/trove-trees-qh1fYR/tree/22/6/file 1462.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/12/2/file 9452.dat' '/tmp/trove-trees-qh1fYR/tree/22/6/file 1462.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/32/6/file 1392.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/38/2/file 8318.dat' '/tmp/trove-trees-qh1fYR/tree/32/6/file 1392.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/39/1/file 1919.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/36/6/file 2316.dat' '/tmp/trove-trees-qh1fYR/tree/39/1/file 1919.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/21/1/file 2381.dat' '/tmp/trove-trees-qh1fYR/tree/39/1/file 1919.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/35/2/file 9795.dat' '/tmp/trove-trees-qh1fYR/tree/39/1/file 1919.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/11/5/file 1251.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/0/0/file 7280.dat' '/tmp/trove-trees-qh1fYR/tree/11/5/file 1251.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/32/5/file 992.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/38/2/file 1318.dat' '/tmp/trove-trees-qh1fYR/tree/32/5/file 992.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/11/2/file 1731.dat' '/tmp/trove-trees-qh1fYR/tree/32/5/file 992.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/18/5/file 2098.dat' '/tmp/trove-trees-qh1fYR/tree/32/5/file 992.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/18/6/file 5298.dat' '/tmp/trove-trees-qh1fYR/tree/32/5/file 992.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/32/2/file 6232.dat' '/tmp/trove-trees-qh1fYR/tree/32/5/file 992.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/35/2/file 7835.dat' '/tmp/trove-trees-qh1fYR/tree/32/5/file 992.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/38/1/file 9598.dat' '/tmp/trove-trees-qh1fYR/tree/32/5/file 992.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/29/1/file 1429.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/33/0/file 9513.dat' '/tmp/trove-trees-qh1fYR/tree/29/1/file 1429.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/37/0/file 917.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/36/6/file 9876.dat' '/tmp/trove-trees-qh1fYR/tree/37/0/file 917.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/17/5/file 1937.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/13/3/file 7493.dat' '/tmp/trove-trees-qh1fYR/tree/17/5/file 1937.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/12/3/file 8172.dat' '/tmp/trove-trees-qh1fYR/tree/17/5/file 1937.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/5/6/file 9085.dat' '/tmp/trove-trees-qh1fYR/tree/17/5/file 1937.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/16/2/file 1136.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/26/5/file 1706.dat' '/tmp/trove-trees-qh1fYR/tree/16/2/file 1136.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/37/2/file 8157.dat' '/tmp/trove-trees-qh1fYR/tree/16/2/file 1136.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/24/0/file 8904.dat' '/tmp/trove-trees-qh1fYR/tree/16/2/file 1136.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/2/5/file 1202.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/0/1/file 1800.dat' '/tmp/trove-trees-qh1fYR/tree/2/5/file 1202.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/30/6/file 6670.dat' '/tmp/trove-trees-qh1fYR/tree/2/5/file 1202.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/24/2/file 8304.dat' '/tmp/trove-trees-qh1fYR/tree/2/5/file 1202.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/1/0/file 161.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/26/3/file 4266.dat' '/tmp/trove-trees-qh1fYR/tree/1/0/file 161.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/6/0/file 966.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/3/6/file 9883.dat' '/tmp/trove-trees-qh1fYR/tree/6/0/file 966.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/12/1/file 372.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/27/0/file 5747.dat' '/tmp/trove-trees-qh1fYR/tree/12/1/file 372.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/10/6/file 8210.dat' '/tmp/trove-trees-qh1fYR/tree/12/1/file 372.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/19/4/file 179.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/29/5/file 7509.dat' '/tmp/trove-trees-qh1fYR/tree/19/4/file 179.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/0/2/file 240.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/8/3/file 1088.dat' '/tmp/trove-trees-qh1fYR/tree/0/2/file 240.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/23/2/file 1703.dat' '/tmp/trove-trees-qh1fYR/tree/0/2/file 240.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/4/3/file 5204.dat' '/tmp/trove-trees-qh1fYR/tree/0/2/file 240.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/24/0/file 6384.dat' '/tmp/trove-trees-qh1fYR/tree/0/2/file 240.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/12/1/file 6812.dat' '/tmp/trove-trees-qh1fYR/tree/0/2/file 240.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/33/0/file 9793.dat' '/tmp/trove-trees-qh1fYR/tree/0/2/file 240.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/9/4/file 1649.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/22/1/file 5902.dat' '/tmp/trove-trees-qh1fYR/tree/9/4/file 1649.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/5/3/file 325.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/29/5/file 4709.dat' '/tmp/trove-trees-qh1fYR/tree/5/3/file 325.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/10/5/file 810.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/25/3/file 6345.dat' '/tmp/trove-trees-qh1fYR/tree/10/5/file 810.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/17/4/file 417.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/33/2/file 5273.dat' '/tmp/trove-trees-qh1fYR/tree/17/4/file 417.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/25/1/file 1065.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/0/2/file 1080.dat' '/tmp/trove-trees-qh1fYR/tree/25/1/file 1065.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/34/2/file 2354.dat' '/tmp/trove-trees-qh1fYR/tree/25/1/file 1065.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/39/5/file 4919.dat' '/tmp/trove-trees-qh1fYR/tree/25/1/file 1065.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/37/1/file 477.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/7/5/file 1167.dat' '/tmp/trove-trees-qh1fYR/tree/37/1/file 477.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/18/5/file 1818.dat' '/tmp/trove-trees-qh1fYR/tree/37/1/file 477.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/11/2/file 3691.dat' '/tmp/trove-trees-qh1fYR/tree/37/1/file 477.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/2/2/file 4762.dat' '/tmp/trove-trees-qh1fYR/tree/37/1/file 477.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/32/6/file 8672.dat' '/tmp/trove-trees-qh1fYR/tree/37/1/file 477.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/33/5/file 1713.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/32/0/file 4032.dat' '/tmp/trove-trees-qh1fYR/tree/33/5/file 1713.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/34/1/file 554.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/19/3/file 2299.dat' '/tmp/trove-trees-qh1fYR/tree/34/1/file 554.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/35/3/file 3755.dat' '/tmp/trove-trees-qh1fYR/tree/34/1/file 554.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/25/5/file 425.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/8/5/file 768.dat' '/tmp/trove-trees-qh1fYR/tree/25/5/file 425.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/21/0/file 6741.dat' '/tmp/trove-trees-qh1fYR/tree/25/5/file 425.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/18/1/file 8338.dat' '/tmp/trove-trees-qh1fYR/tree/25/5/file 425.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/0/6/file 8560.dat' '/tmp/trove-trees-qh1fYR/tree/25/5/file 425.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/39/6/file 1959.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/7/3/file 3447.dat' '/tmp/trove-trees-qh1fYR/tree/39/6/file 1959.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/34/0/file 1834.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/17/4/file 3777.dat' '/tmp/trove-trees-qh1fYR/tree/34/0/file 1834.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/3/3/file 3.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/3/0/file 1043.dat' '/tmp/trove-trees-qh1fYR/tree/3/3/file 3.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/27/1/file 4187.dat' '/tmp/trove-trees-qh1fYR/tree/3/3/file 3.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/21/5/file 4261.dat' '/tmp/trove-trees-qh1fYR/tree/3/3/file 3.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/24/2/file 5504.dat' '/tmp/trove-trees-qh1fYR/tree/3/3/file 3.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/19/3/file 5939.dat' '/tmp/trove-trees-qh1fYR/tree/3/3/file 3.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/6/6/file 1406.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/38/2/file 2718.dat' '/tmp/trove-trees-qh1fYR/tree/6/6/file 1406.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/23/1/file 3543.dat' '/tmp/trove-trees-qh1fYR/tree/6/6/file 1406.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/22/5/file 5822.dat' '/tmp/trove-trees-qh1fYR/tree/6/6/file 1406.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/13/1/file 6413.dat' '/tmp/trove-trees-qh1fYR/tree/6/6/file 1406.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/26/1/file 6826.dat' '/tmp/trove-trees-qh1fYR/tree/6/6/file 1406.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/27/6/file 7587.dat' '/tmp/trove-trees-qh1fYR/tree/6/6/file 1406.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/30/5/file 8230.dat' '/tmp/trove-trees-qh1fYR/tree/6/6/file 1406.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/9/2/file 1689.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/29/6/file 2309.dat' '/tmp/trove-trees-qh1fYR/tree/9/2/file 1689.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/7/6/file 8287.dat' '/tmp/trove-trees-qh1fYR/tree/9/2/file 1689.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/37/2/file 597.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/32/3/file 5792.dat' '/tmp/trove-trees-qh1fYR/tree/37/2/file 597.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/23/1/file 183.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/20/6/file 1140.dat' '/tmp/trove-trees-qh1fYR/tree/23/1/file 183.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/22/4/file 2342.dat' '/tmp/trove-trees-qh1fYR/tree/23/1/file 183.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/17/0/file 2457.dat' '/tmp/trove-trees-qh1fYR/tree/23/1/file 183.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/29/1/file 3949.dat' '/tmp/trove-trees-qh1fYR/tree/23/1/file 183.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/15/5/file 7215.dat' '/tmp/trove-trees-qh1fYR/tree/23/1/file 183.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/23/6/file 1063.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/27/0/file 6867.dat' '/tmp/trove-trees-qh1fYR/tree/23/6/file 1063.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/21/5/file 621.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/16/2/file 856.dat' '/tmp/trove-trees-qh1fYR/tree/21/5/file 621.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/24/0/file 1344.dat' '/tmp/trove-trees-qh1fYR/tree/21/5/file 621.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/8/4/file 9608.dat' '/tmp/trove-trees-qh1fYR/tree/21/5/file 621.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/12/2/file 1052.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/24/3/file 6464.dat' '/tmp/trove-trees-qh1fYR/tree/12/2/file 1052.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/22/5/file 1622.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/26/3/file 8466.dat' '/tmp/trove-trees-qh1fYR/tree/22/5/file 1622.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/15/5/file 9735.dat' '/tmp/trove-trees-qh1fYR/tree/22/5/file 1622.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/19/2/file 1619.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/34/5/file 2434.dat' '/tmp/trove-trees-qh1fYR/tree/19/2/file 1619.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/14/1/file 5734.dat' '/tmp/trove-trees-qh1fYR/tree/19/2/file 1619.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/30/5/file 1790.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/16/1/file 5776.dat' '/tmp/trove-trees-qh1fYR/tree/30/5/file 1790.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/36/2/file 436.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/11/1/file 771.dat' '/tmp/trove-trees-qh1fYR/tree/36/2/file 436.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/17/4/file 3497.dat' '/tmp/trove-trees-qh1fYR/tree/36/2/file 436.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/36/2/file 1276.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/11/5/file 2931.dat' '/tmp/trove-trees-qh1fYR/tree/36/2/file 1276.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/12/3/file 4812.dat' '/tmp/trove-trees-qh1fYR/tree/36/2/file 1276.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/21/5/file 7341.dat' '/tmp/trove-trees-qh1fYR/tree/36/2/file 1276.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/15/1/file 1695.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/15/1/file 8415.dat' '/tmp/trove-trees-qh1fYR/tree/15/1/file 1695.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/31/0/file 231.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/23/0/file 7343.dat' '/tmp/trove-trees-qh1fYR/tree/31/0/file 231.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/30/3/file 990.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/19/4/file 1859.dat' '/tmp/trove-trees-qh1fYR/tree/30/3/file 990.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/15/4/file 4295.dat' '/tmp/trove-trees-qh1fYR/tree/30/3/file 990.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/38/6/file 1798.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/4/5/file 5724.dat' '/tmp/trove-trees-qh1fYR/tree/38/6/file 1798.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/7/0/file 7.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/39/0/file 959.dat' '/tmp/trove-trees-qh1fYR/tree/7/0/file 7.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/3/4/file 963.dat' '/tmp/trove-trees-qh1fYR/tree/7/0/file 7.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/15/3/file 1655.dat' '/tmp/trove-trees-qh1fYR/tree/7/0/file 7.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/13/3/file 1893.dat' '/tmp/trove-trees-qh1fYR/tree/7/0/file 7.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/34/4/file 2034.dat' '/tmp/trove-trees-qh1fYR/tree/7/0/file 7.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/29/5/file 2189.dat' '/tmp/trove-trees-qh1fYR/tree/7/0/file 7.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/38/3/file 2278.dat' '/tmp/trove-trees-qh1fYR/tree/7/0/file 7.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/39/3/file 6359.dat' '/tmp/trove-trees-qh1fYR/tree/7/0/file 7.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/23/1/file 7743.dat' '/tmp/trove-trees-qh1fYR/tree/7/0/file 7.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/0/5/file 1440.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/29/5/file 5829.dat' '/tmp/trove-trees-qh1fYR/tree/0/5/file 1440.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/4/0/file 644.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/27/3/file 1627.dat' '/tmp/trove-trees-qh1fYR/tree/4/0/file 644.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/33/0/file 553.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/1/3/file 801.dat' '/tmp/trove-trees-qh1fYR/tree/33/0/file 553.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/18/1/file 6658.dat' '/tmp/trove-trees-qh1fYR/tree/33/0/file 553.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/39/2/file 919.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/0/3/file 7640.dat' '/tmp/trove-trees-qh1fYR/tree/39/2/file 919.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/15/6/file 1175.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/7/5/file 5087.dat' '/tmp/trove-trees-qh1fYR/tree/15/6/file 1175.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/39/0/file 399.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/31/3/file 591.dat' '/tmp/trove-trees-qh1fYR/tree/39/0/file 399.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/30/2/file 1430.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/17/1/file 1457.dat' '/tmp/trove-trees-qh1fYR/tree/30/2/file 1430.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/26/4/file 6626.dat' '/tmp/trove-trees-qh1fYR/tree/30/2/file 1430.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/23/6/file 8903.dat' '/tmp/trove-trees-qh1fYR/tree/30/2/file 1430.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/10/0/file 4410.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/28/2/file 9788.dat' '/tmp/trove-trees-qh1fYR/tree/10/0/file 4410.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/0/5/file 40.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/30/3/file 150.dat' '/tmp/trove-trees-qh1fYR/tree/0/5/file 40.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/39/4/file 1159.dat' '/tmp/trove-trees-qh1fYR/tree/0/5/file 40.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/8/1/file 1688.dat' '/tmp/trove-trees-qh1fYR/tree/0/5/file 40.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/30/0/file 2310.dat' '/tmp/trove-trees-qh1fYR/tree/0/5/file 40.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/29/2/file 3509.dat' '/tmp/trove-trees-qh1fYR/tree/0/5/file 40.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/14/0/file 3934.dat' '/tmp/trove-trees-qh1fYR/tree/0/5/file 40.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/18/0/file 938.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/26/6/file 7426.dat' '/tmp/trove-trees-qh1fYR/tree/18/0/file 938.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/4/5/file 404.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/27/3/file 787.dat' '/tmp/trove-trees-qh1fYR/tree/4/5/file 404.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/26/6/file 2106.dat' '/tmp/trove-trees-qh1fYR/tree/4/5/file 404.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/33/3/file 5113.dat' '/tmp/trove-trees-qh1fYR/tree/4/5/file 404.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/33/3/file 7633.dat' '/tmp/trove-trees-qh1fYR/tree/4/5/file 404.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/7/2/file 8087.dat' '/tmp/trove-trees-qh1fYR/tree/4/5/file 404.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/22/0/file 9982.dat' '/tmp/trove-trees-qh1fYR/tree/4/5/file 404.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/11/1/file 491.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/25/2/file 4825.dat' '/tmp/trove-trees-qh1fYR/tree/11/1/file 491.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/4/0/file 1484.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/34/5/file 2154.dat' '/tmp/trove-trees-qh1fYR/tree/4/0/file 1484.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/19/1/file 8219.dat' '/tmp/trove-trees-qh1fYR/tree/4/0/file 1484.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/13/2/file 8773.dat' '/tmp/trove-trees-qh1fYR/tree/4/0/file 1484.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/29/4/file 1229.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/0/3/file 5400.dat' '/tmp/trove-trees-qh1fYR/tree/29/4/file 1229.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/1/1/file 1681.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/35/4/file 1915.dat' '/tmp/trove-trees-qh1fYR/tree/1/1/file 1681.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/26/3/file 346.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/14/2/file 534.dat' '/tmp/trove-trees-qh1fYR/tree/26/3/file 346.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/14/5/file 614.dat' '/tmp/trove-trees-qh1fYR/tree/26/3/file 346.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/11/2/file 5091.dat' '/tmp/trove-trees-qh1fYR/tree/26/3/file 346.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/8/3/file 7248.dat' '/tmp/trove-trees-qh1fYR/tree/26/3/file 346.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/20/4/file 7900.dat' '/tmp/trove-trees-qh1fYR/tree/26/3/file 346.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/5/0/file 9485.dat' '/tmp/trove-trees-qh1fYR/tree/26/3/file 346.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/22/4/file 382.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/12/5/file 2812.dat' '/tmp/trove-trees-qh1fYR/tree/22/4/file 382.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/18/5/file 4898.dat' '/tmp/trove-trees-qh1fYR/tree/22/4/file 382.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/10/6/file 5410.dat' '/tmp/trove-trees-qh1fYR/tree/22/4/file 382.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/0/0/file 560.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/6/3/file 3566.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 560.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/22/3/file 1942.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/11/3/file 9131.dat' '/tmp/trove-trees-qh1fYR/tree/22/3/file 1942.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/4/0/file 364.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/4/5/file 3204.dat' '/tmp/trove-trees-qh1fYR/tree/4/0/file 364.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/29/2/file 709.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/18/0/file 2058.dat' '/tmp/trove-trees-qh1fYR/tree/29/2/file 709.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/37/5/file 5997.dat' '/tmp/trove-trees-qh1fYR/tree/29/2/file 709.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/22/3/file 9502.dat' '/tmp/trove-trees-qh1fYR/tree/29/2/file 709.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/11/1/file 9731.dat' '/tmp/trove-trees-qh1fYR/tree/29/2/file 709.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/11/0/file 371.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/6/2/file 9886.dat' '/tmp/trove-trees-qh1fYR/tree/11/0/file 371.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/14/1/file 1534.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/8/4/file 5408.dat' '/tmp/trove-trees-qh1fYR/tree/14/1/file 1534.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/21/6/file 1021.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/39/2/file 2319.dat' '/tmp/trove-trees-qh1fYR/tree/21/6/file 1021.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/25/3/file 6905.dat' '/tmp/trove-trees-qh1fYR/tree/21/6/file 1021.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/4/5/file 1244.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/10/1/file 1450.dat' '/tmp/trove-trees-qh1fYR/tree/4/5/file 1244.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/28/5/file 2308.dat' '/tmp/trove-trees-qh1fYR/tree/4/5/file 1244.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/5/3/file 1165.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/21/2/file 8101.dat' '/tmp/trove-trees-qh1fYR/tree/5/3/file 1165.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/4/4/file 1684.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/5/2/file 8885.dat' '/tmp/trove-trees-qh1fYR/tree/4/4/file 1684.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/29/1/file 1149.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/22/2/file 2662.dat' '/tmp/trove-trees-qh1fYR/tree/29/1/file 1149.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/2/3/file 962.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/10/6/file 9890.dat' '/tmp/trove-trees-qh1fYR/tree/2/3/file 962.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/27/2/file 667.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/30/3/file 710.dat' '/tmp/trove-trees-qh1fYR/tree/27/2/file 667.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/39/4/file 1439.dat' '/tmp/trove-trees-qh1fYR/tree/27/2/file 667.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/13/1/file 1653.dat' '/tmp/trove-trees-qh1fYR/tree/27/2/file 667.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/38/4/file 9958.dat' '/tmp/trove-trees-qh1fYR/tree/27/2/file 667.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/16/1/file 9976.dat' '/tmp/trove-trees-qh1fYR/tree/27/2/file 667.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/33/2/file 1633.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/6/6/file 7566.dat' '/tmp/trove-trees-qh1fYR/tree/33/2/file 1633.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/2/1/file 162.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/8/0/file 448.dat' '/tmp/trove-trees-qh1fYR/tree/2/1/file 162.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/5/6/file 4045.dat' '/tmp/trove-trees-qh1fYR/tree/2/1/file 162.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/3/0/file 203.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/25/1/file 1345.dat' '/tmp/trove-trees-qh1fYR/tree/3/0/file 203.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/18/4/file 5058.dat' '/tmp/trove-trees-qh1fYR/tree/3/0/file 203.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/20/0/file 9940.dat' '/tmp/trove-trees-qh1fYR/tree/3/0/file 203.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/19/0/file 1379.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/10/6/file 3730.dat' '/tmp/trove-trees-qh1fYR/tree/19/0/file 1379.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/8/6/file 4528.dat' '/tmp/trove-trees-qh1fYR/tree/19/0/file 1379.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/8/4/file 1488.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/29/1/file 5629.dat' '/tmp/trove-trees-qh1fYR/tree/8/4/file 1488.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/31/5/file 7271.dat' '/tmp/trove-trees-qh1fYR/tree/8/4/file 1488.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/25/5/file 1265.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/34/4/file 9594.dat' '/tmp/trove-trees-qh1fYR/tree/25/5/file 1265.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/6/1/file 246.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/22/5/file 7782.dat' '/tmp/trove-trees-qh1fYR/tree/6/1/file 246.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/25/4/file 1705.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/31/4/file 6031.dat' '/tmp/trove-trees-qh1fYR/tree/25/4/file 1705.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/28/5/file 628.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/1/2/file 7961.dat' '/tmp/trove-trees-qh1fYR/tree/28/5/file 628.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/1/2/file 121.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/9/6/file 209.dat' '/tmp/trove-trees-qh1fYR/tree/1/2/file 121.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/13/3/file 2733.dat' '/tmp/trove-trees-qh1fYR/tree/1/2/file 121.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/20/0/file 7700.dat' '/tmp/trove-trees-qh1fYR/tree/1/2/file 121.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/25/6/file 545.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/3/6/file 643.dat' '/tmp/trove-trees-qh1fYR/tree/25/6/file 545.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/32/4/file 872.dat' '/tmp/trove-trees-qh1fYR/tree/25/6/file 545.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/27/3/file 1347.dat' '/tmp/trove-trees-qh1fYR/tree/25/6/file 545.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/1/3/file 1921.dat' '/tmp/trove-trees-qh1fYR/tree/25/6/file 545.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/6/4/file 3406.dat' '/tmp/trove-trees-qh1fYR/tree/25/6/file 545.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/10/5/file 4450.dat' '/tmp/trove-trees-qh1fYR/tree/25/6/file 545.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/0/1/file 4600.dat' '/tmp/trove-trees-qh1fYR/tree/25/6/file 545.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/3/4/file 4603.dat' '/tmp/trove-trees-qh1fYR/tree/25/6/file 545.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/34/4/file 5954.dat' '/tmp/trove-trees-qh1fYR/tree/25/6/file 545.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/16/3/file 6856.dat' '/tmp/trove-trees-qh1fYR/tree/25/6/file 545.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/15/5/file 8335.dat' '/tmp/trove-trees-qh1fYR/tree/25/6/file 545.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/22/0/file 9702.dat' '/tmp/trove-trees-qh1fYR/tree/25/6/file 545.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/7/5/file 327.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/16/6/file 496.dat' '/tmp/trove-trees-qh1fYR/tree/7/5/file 327.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/38/3/file 1718.dat' '/tmp/trove-trees-qh1fYR/tree/7/5/file 327.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/33/3/file 1753.dat' '/tmp/trove-trees-qh1fYR/tree/7/5/file 327.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/3/0/file 4963.dat' '/tmp/trove-trees-qh1fYR/tree/7/5/file 327.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/21/1/file 701.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/30/4/file 1670.dat' '/tmp/trove-trees-qh1fYR/tree/21/1/file 701.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/20/0/file 2940.dat' '/tmp/trove-trees-qh1fYR/tree/21/1/file 701.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/13/1/file 3893.dat' '/tmp/trove-trees-qh1fYR/tree/21/1/file 701.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/21/5/file 5661.dat' '/tmp/trove-trees-qh1fYR/tree/21/1/file 701.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/24/2/file 5784.dat' '/tmp/trove-trees-qh1fYR/tree/21/1/file 701.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/13/4/file 8733.dat' '/tmp/trove-trees-qh1fYR/tree/21/1/file 701.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/37/0/file 77.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/38/4/file 2958.dat' '/tmp/trove-trees-qh1fYR/tree/37/0/file 77.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/9/3/file 5729.dat' '/tmp/trove-trees-qh1fYR/tree/37/0/file 77.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/37/0/file 1477.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/24/3/file 8704.dat' '/tmp/trove-trees-qh1fYR/tree/37/0/file 1477.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/0/5/file 1160.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/32/4/file 6472.dat' '/tmp/trove-trees-qh1fYR/tree/0/5/file 1160.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/2/4/file 242.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/29/1/file 7869.dat' '/tmp/trove-trees-qh1fYR/tree/2/4/file 242.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/37/6/file 517.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/13/2/file 653.dat' '/tmp/trove-trees-qh1fYR/tree/37/6/file 517.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/27/0/file 4067.dat' '/tmp/trove-trees-qh1fYR/tree/37/6/file 517.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/18/0/file 5698.dat' '/tmp/trove-trees-qh1fYR/tree/37/6/file 517.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/34/1/file 7834.dat' '/tmp/trove-trees-qh1fYR/tree/37/6/file 517.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/6/0/file 8526.dat' '/tmp/trove-trees-qh1fYR/tree/37/6/file 517.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/24/3/file 584.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/18/2/file 9018.dat' '/tmp/trove-trees-qh1fYR/tree/24/3/file 584.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/37/5/file 677.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/28/3/file 1228.dat' '/tmp/trove-trees-qh1fYR/tree/37/5/file 677.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/10/2/file 3810.dat' '/tmp/trove-trees-qh1fYR/tree/37/5/file 677.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/26/4/file 746.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/35/3/file 955.dat' '/tmp/trove-trees-qh1fYR/tree/26/4/file 746.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/32/2/file 1752.dat' '/tmp/trove-trees-qh1fYR/tree/26/4/file 746.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/32/3/file 3552.dat' '/tmp/trove-trees-qh1fYR/tree/26/4/file 746.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/26/5/file 5626.dat' '/tmp/trove-trees-qh1fYR/tree/26/4/file 746.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/20/1/file 1940.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/2/1/file 9402.dat' '/tmp/trove-trees-qh1fYR/tree/20/1/file 1940.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/26/3/file 906.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/17/6/file 9057.dat' '/tmp/trove-trees-qh1fYR/tree/26/3/file 906.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/16/2/file 1416.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/14/0/file 2534.dat' '/tmp/trove-trees-qh1fYR/tree/16/2/file 1416.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/17/5/file 5017.dat' '/tmp/trove-trees-qh1fYR/tree/16/2/file 1416.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/16/3/file 976.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/19/3/file 5379.dat' '/tmp/trove-trees-qh1fYR/tree/16/3/file 976.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/25/3/file 7185.dat' '/tmp/trove-trees-qh1fYR/tree/16/3/file 976.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/34/5/file 1874.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/34/5/file 9434.dat' '/tmp/trove-trees-qh1fYR/tree/34/5/file 1874.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/33/1/file 113.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/32/0/file 672.dat' '/tmp/trove-trees-qh1fYR/tree/33/1/file 113.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/33/1/file 953.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/29/5/file 2749.dat' '/tmp/trove-trees-qh1fYR/tree/33/1/file 953.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/25/6/file 5585.dat' '/tmp/trove-trees-qh1fYR/tree/33/1/file 953.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/24/1/file 2024.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/37/0/file 2877.dat' '/tmp/trove-trees-qh1fYR/tree/24/1/file 2024.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/7/4/file 3567.dat' '/tmp/trove-trees-qh1fYR/tree/24/1/file 2024.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/29/6/file 1189.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/29/5/file 1909.dat' '/tmp/trove-trees-qh1fYR/tree/29/6/file 1189.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/15/6/file 2295.dat' '/tmp/trove-trees-qh1fYR/tree/29/6/file 1189.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/20/3/file 9740.dat' '/tmp/trove-trees-qh1fYR/tree/29/6/file 1189.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/34/3/file 1354.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/38/0/file 2758.dat' '/tmp/trove-trees-qh1fYR/tree/34/3/file 1354.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/31/0/file 791.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/27/0/file 1827.dat' '/tmp/trove-trees-qh1fYR/tree/31/0/file 791.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/24/5/file 1104.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/8/3/file 6688.dat' '/tmp/trove-trees-qh1fYR/tree/24/5/file 1104.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/37/4/file 837.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/39/1/file 8919.dat' '/tmp/trove-trees-qh1fYR/tree/37/4/file 837.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/25/0/file 105.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/29/1/file 9549.dat' '/tmp/trove-trees-qh1fYR/tree/25/0/file 105.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/12/0/file 1372.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/26/3/file 2026.dat' '/tmp/trove-trees-qh1fYR/tree/12/0/file 1372.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/3/3/file 2523.dat' '/tmp/trove-trees-qh1fYR/tree/12/0/file 1372.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/21/4/file 7501.dat' '/tmp/trove-trees-qh1fYR/tree/12/0/file 1372.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/6/4/file 9566.dat' '/tmp/trove-trees-qh1fYR/tree/12/0/file 1372.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/16/1/file 1576.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/33/0/file 7833.dat' '/tmp/trove-trees-qh1fYR/tree/16/1/file 1576.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/26/2/file 1066.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/35/5/file 1195.dat' '/tmp/trove-trees-qh1fYR/tree/26/2/file 1066.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/25/1/file 9185.dat' '/tmp/trove-trees-qh1fYR/tree/26/2/file 1066.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/0/4/file 480.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/27/6/file 6747.dat' '/tmp/trove-trees-qh1fYR/tree/0/4/file 480.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/18/5/file 1258.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/11/0/file 6251.dat' '/tmp/trove-trees-qh1fYR/tree/18/5/file 1258.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/5/3/file 9005.dat' '/tmp/trove-trees-qh1fYR/tree/18/5/file 1258.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/29/5/file 1629.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/39/6/file 2239.dat' '/tmp/trove-trees-qh1fYR/tree/29/5/file 1629.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/22/4/file 942.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/7/5/file 3687.dat' '/tmp/trove-trees-qh1fYR/tree/22/4/file 942.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/16/1/file 9136.dat' '/tmp/trove-trees-qh1fYR/tree/22/4/file 942.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/8/1/file 288.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/27/6/file 587.dat' '/tmp/trove-trees-qh1fYR/tree/8/1/file 288.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/8/6/file 1728.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/14/4/file 7214.dat' '/tmp/trove-trees-qh1fYR/tree/8/6/file 1728.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/0/6/file 8000.dat' '/tmp/trove-trees-qh1fYR/tree/8/6/file 1728.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/20/1/file 1100.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/12/1/file 7652.dat' '/tmp/trove-trees-qh1fYR/tree/20/1/file 1100.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/15/0/file 455.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/15/0/file 1295.dat' '/tmp/trove-trees-qh1fYR/tree/15/0/file 455.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/8/1/file 1408.dat' '/tmp/trove-trees-qh1fYR/tree/15/0/file 455.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/39/2/file 5399.dat' '/tmp/trove-trees-qh1fYR/tree/15/0/file 455.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/38/2/file 478.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/32/5/file 1272.dat' '/tmp/trove-trees-qh1fYR/tree/38/2/file 478.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/6/5/file 5206.dat' '/tmp/trove-trees-qh1fYR/tree/38/2/file 478.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/8/4/file 7088.dat' '/tmp/trove-trees-qh1fYR/tree/38/2/file 478.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/8/2/file 7408.dat' '/tmp/trove-trees-qh1fYR/tree/38/2/file 478.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/10/0/file 8610.dat' '/tmp/trove-trees-qh1fYR/tree/38/2/file 478.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/6/2/file 1206.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/7/2/file 6687.dat' '/tmp/trove-trees-qh1fYR/tree/6/2/file 1206.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/34/2/file 1514.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/30/5/file 4310.dat' '/tmp/trove-trees-qh1fYR/tree/34/2/file 1514.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/17/1/file 9017.dat' '/tmp/trove-trees-qh1fYR/tree/34/2/file 1514.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/6/2/file 1486.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/7/3/file 4007.dat' '/tmp/trove-trees-qh1fYR/tree/6/2/file 1486.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/3/3/file 843.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/7/6/file 1007.dat' '/tmp/trove-trees-qh1fYR/tree/3/3/file 843.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/7/0/file 4767.dat' '/tmp/trove-trees-qh1fYR/tree/3/3/file 843.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/36/5/file 7516.dat' '/tmp/trove-trees-qh1fYR/tree/3/3/file 843.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/15/3/file 255.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/0/1/file 680.dat' '/tmp/trove-trees-qh1fYR/tree/15/3/file 255.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/23/5/file 1503.dat' '/tmp/trove-trees-qh1fYR/tree/15/3/file 255.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/16/0/file 2296.dat' '/tmp/trove-trees-qh1fYR/tree/15/3/file 255.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/31/3/file 5351.dat' '/tmp/trove-trees-qh1fYR/tree/15/3/file 255.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/33/6/file 1553.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/24/4/file 3784.dat' '/tmp/trove-trees-qh1fYR/tree/33/6/file 1553.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/7/6/file 447.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/21/2/file 7541.dat' '/tmp/trove-trees-qh1fYR/tree/7/6/file 447.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/10/2/file 9130.dat' '/tmp/trove-trees-qh1fYR/tree/7/6/file 447.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/7/4/file 9167.dat' '/tmp/trove-trees-qh1fYR/tree/7/6/file 447.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/12/3/file 612.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/13/1/file 813.dat' '/tmp/trove-trees-qh1fYR/tree/12/3/file 612.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/18/5/file 6298.dat' '/tmp/trove-trees-qh1fYR/tree/12/3/file 612.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/18/2/file 9298.dat' '/tmp/trove-trees-qh1fYR/tree/12/3/file 612.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/3/5/file 523.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/37/4/file 6997.dat' '/tmp/trove-trees-qh1fYR/tree/3/5/file 523.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/26/4/file 7746.dat' '/tmp/trove-trees-qh1fYR/tree/3/5/file 523.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/13/1/file 1373.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/8/5/file 4128.dat' '/tmp/trove-trees-qh1fYR/tree/13/1/file 1373.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/27/5/file 1027.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/11/2/file 1451.dat' '/tmp/trove-trees-qh1fYR/tree/27/5/file 1027.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/19/6/file 979.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/6/6/file 8966.dat' '/tmp/trove-trees-qh1fYR/tree/19/6/file 979.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/17/1/file 1177.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/35/3/file 4035.dat' '/tmp/trove-trees-qh1fYR/tree/17/1/file 1177.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/4/2/file 1724.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/35/2/file 8955.dat' '/tmp/trove-trees-qh1fYR/tree/4/2/file 1724.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/34/2/file 9074.dat' '/tmp/trove-trees-qh1fYR/tree/4/2/file 1724.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/24/5/file 1664.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/20/2/file 9900.dat' '/tmp/trove-trees-qh1fYR/tree/24/5/file 1664.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/3/6/file 363.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/30/0/file 5950.dat' '/tmp/trove-trees-qh1fYR/tree/3/6/file 363.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/3/0/file 6643.dat' '/tmp/trove-trees-qh1fYR/tree/3/6/file 363.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/33/0/file 1673.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/19/4/file 8299.dat' '/tmp/trove-trees-qh1fYR/tree/33/0/file 1673.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/37/2/file 317.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/30/4/file 830.dat' '/tmp/trove-trees-qh1fYR/tree/37/2/file 317.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/20/0/file 980.dat' '/tmp/trove-trees-qh1fYR/tree/37/2/file 317.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/23/1/file 1023.dat' '/tmp/trove-trees-qh1fYR/tree/37/2/file 317.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/19/2/file 1339.dat' '/tmp/trove-trees-qh1fYR/tree/37/2/file 317.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/15/0/file 7455.dat' '/tmp/trove-trees-qh1fYR/tree/37/2/file 317.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/14/0/file 8414.dat' '/tmp/trove-trees-qh1fYR/tree/37/2/file 317.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/23/2/file 9543.dat' '/tmp/trove-trees-qh1fYR/tree/37/2/file 317.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/38/6/file 9638.dat' '/tmp/trove-trees-qh1fYR/tree/37/2/file 317.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/34/0/file 994.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/39/0/file 9639.dat' '/tmp/trove-trees-qh1fYR/tree/34/0/file 994.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/11/3/file 1851.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/31/1/file 4551.dat' '/tmp/trove-trees-qh1fYR/tree/11/3/file 1851.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/7/4/file 767.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/6/1/file 806.dat' '/tmp/trove-trees-qh1fYR/tree/7/4/file 767.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/15/6/file 2575.dat' '/tmp/trove-trees-qh1fYR/tree/7/4/file 767.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/10/6/file 4850.dat' '/tmp/trove-trees-qh1fYR/tree/7/4/file 767.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/32/3/file 4952.dat' '/tmp/trove-trees-qh1fYR/tree/7/4/file 767.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/26/5/file 5066.dat' '/tmp/trove-trees-qh1fYR/tree/7/4/file 767.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/27/5/file 9707.dat' '/tmp/trove-trees-qh1fYR/tree/7/4/file 767.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/28/3/file 948.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/14/0/file 3374.dat' '/tmp/trove-trees-qh1fYR/tree/28/3/file 948.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/27/5/file 467.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/17/3/file 857.dat' '/tmp/trove-trees-qh1fYR/tree/27/5/file 467.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/11/3/file 5771.dat' '/tmp/trove-trees-qh1fYR/tree/27/5/file 467.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/35/1/file 7435.dat' '/tmp/trove-trees-qh1fYR/tree/27/5/file 467.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/17/6/file 937.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/22/3/file 7262.dat' '/tmp/trove-trees-qh1fYR/tree/17/6/file 937.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/37/6/file 1917.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/11/6/file 3611.dat' '/tmp/trove-trees-qh1fYR/tree/37/6/file 1917.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/32/3/file 6352.dat' '/tmp/trove-trees-qh1fYR/tree/37/6/file 1917.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/25/4/file 8705.dat' '/tmp/trove-trees-qh1fYR/tree/37/6/file 1917.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/12/6/file 692.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/36/3/file 1116.dat' '/tmp/trove-trees-qh1fYR/tree/12/6/file 692.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/32/3/file 3272.dat' '/tmp/trove-trees-qh1fYR/tree/12/6/file 692.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/10/4/file 6850.dat' '/tmp/trove-trees-qh1fYR/tree/12/6/file 692.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/27/3/file 7507.dat' '/tmp/trove-trees-qh1fYR/tree/12/6/file 692.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/20/0/file 8540.dat' '/tmp/trove-trees-qh1fYR/tree/12/6/file 692.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/20/5/file 1860.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/20/5/file 7460.dat' '/tmp/trove-trees-qh1fYR/tree/20/5/file 1860.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/18/6/file 1658.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/2/2/file 2802.dat' '/tmp/trove-trees-qh1fYR/tree/18/6/file 1658.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/21/4/file 4981.dat' '/tmp/trove-trees-qh1fYR/tree/18/6/file 1658.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/1/6/file 7321.dat' '/tmp/trove-trees-qh1fYR/tree/18/6/file 1658.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/21/4/file 8061.dat' '/tmp/trove-trees-qh1fYR/tree/18/6/file 1658.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/12/2/file 492.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/5/1/file 2605.dat' '/tmp/trove-trees-qh1fYR/tree/12/2/file 492.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/28/2/file 1948.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/1/3/file 3601.dat' '/tmp/trove-trees-qh1fYR/tree/28/2/file 1948.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/24/6/file 1504.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/6/0/file 5726.dat' '/tmp/trove-trees-qh1fYR/tree/24/6/file 1504.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/15/6/file 895.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/7/1/file 6287.dat' '/tmp/trove-trees-qh1fYR/tree/15/6/file 895.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/28/4/file 788.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/25/2/file 9305.dat' '/tmp/trove-trees-qh1fYR/tree/28/4/file 788.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/18/3/file 178.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/0/3/file 640.dat' '/tmp/trove-trees-qh1fYR/tree/18/3/file 178.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/22/1/file 862.dat' '/tmp/trove-trees-qh1fYR/tree/18/3/file 178.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/21/6/file 1301.dat' '/tmp/trove-trees-qh1fYR/tree/18/3/file 178.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/17/0/file 1337.dat' '/tmp/trove-trees-qh1fYR/tree/18/3/file 178.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/22/4/file 1782.dat' '/tmp/trove-trees-qh1fYR/tree/18/3/file 178.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/22/2/file 2102.dat' '/tmp/trove-trees-qh1fYR/tree/18/3/file 178.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/20/3/file 3860.dat' '/tmp/trove-trees-qh1fYR/tree/18/3/file 178.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/21/4/file 3861.dat' '/tmp/trove-trees-qh1fYR/tree/18/3/file 178.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/31/4/file 4351.dat' '/tmp/trove-trees-qh1fYR/tree/18/3/file 178.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/15/5/file 4695.dat' '/tmp/trove-trees-qh1fYR/tree/18/3/file 178.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/6/4/file 5366.dat' '/tmp/trove-trees-qh1fYR/tree/18/3/file 178.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/14/1/file 6014.dat' '/tmp/trove-trees-qh1fYR/tree/18/3/file 178.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/14/0/file 7294.dat' '/tmp/trove-trees-qh1fYR/tree/18/3/file 178.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/13/0/file 7973.dat' '/tmp/trove-trees-qh1fYR/tree/18/3/file 178.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/1/4/file 1201.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/8/2/file 8528.dat' '/tmp/trove-trees-qh1fYR/tree/1/4/file 1201.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/32/2/file 352.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/5/0/file 1365.dat' '/tmp/trove-trees-qh1fYR/tree/32/2/file 352.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/33/3/file 6233.dat' '/tmp/trove-trees-qh1fYR/tree/32/2/file 352.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/10/2/file 1010.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/34/4/file 1194.dat' '/tmp/trove-trees-qh1fYR/tree/10/2/file 1010.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/6/5/file 1286.dat' '/tmp/trove-trees-qh1fYR/tree/10/2/file 1010.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/14/3/file 7654.dat' '/tmp/trove-trees-qh1fYR/tree/10/2/file 1010.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/24/1/file 344.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/26/2/file 7786.dat' '/tmp/trove-trees-qh1fYR/tree/24/1/file 344.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/21/2/file 1101.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/14/4/file 4694.dat' '/tmp/trove-trees-qh1fYR/tree/21/2/file 1101.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/33/2/file 1353.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/18/3/file 4098.dat' '/tmp/trove-trees-qh1fYR/tree/33/2/file 1353.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/8/4/file 5128.dat' '/tmp/trove-trees-qh1fYR/tree/33/2/file 1353.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/32/1/file 1912.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/6/3/file 3846.dat' '/tmp/trove-trees-qh1fYR/tree/32/1/file 1912.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/7/1/file 687.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/16/6/file 4416.dat' '/tmp/trove-trees-qh1fYR/tree/7/1/file 687.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/3/1/file 1163.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/12/3/file 2572.dat' '/tmp/trove-trees-qh1fYR/tree/3/1/file 1163.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/18/2/file 1738.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/2/0/file 4802.dat' '/tmp/trove-trees-qh1fYR/tree/18/2/file 1738.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/21/6/file 1861.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/5/3/file 8445.dat' '/tmp/trove-trees-qh1fYR/tree/21/6/file 1861.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/3/2/file 443.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/29/5/file 6669.dat' '/tmp/trove-trees-qh1fYR/tree/3/2/file 443.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/5/0/file 7245.dat' '/tmp/trove-trees-qh1fYR/tree/3/2/file 443.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/27/4/file 67.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/26/4/file 1026.dat' '/tmp/trove-trees-qh1fYR/tree/27/4/file 67.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/39/0/file 3479.dat' '/tmp/trove-trees-qh1fYR/tree/27/4/file 67.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/9/1/file 5769.dat' '/tmp/trove-trees-qh1fYR/tree/27/4/file 67.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/23/1/file 8583.dat' '/tmp/trove-trees-qh1fYR/tree/27/4/file 67.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/7/4/file 9447.dat' '/tmp/trove-trees-qh1fYR/tree/27/4/file 67.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/8/4/file 88.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/15/1/file 8695.dat' '/tmp/trove-trees-qh1fYR/tree/8/4/file 88.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/26/3/file 626.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/10/5/file 6130.dat' '/tmp/trove-trees-qh1fYR/tree/26/3/file 626.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/32/3/file 8872.dat' '/tmp/trove-trees-qh1fYR/tree/26/3/file 626.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/8/4/file 368.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/1/4/file 2321.dat' '/tmp/trove-trees-qh1fYR/tree/8/4/file 368.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/17/0/file 4137.dat' '/tmp/trove-trees-qh1fYR/tree/8/4/file 368.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/24/1/file 1744.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/26/5/file 1986.dat' '/tmp/trove-trees-qh1fYR/tree/24/1/file 1744.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/0/0/file 3360.dat' '/tmp/trove-trees-qh1fYR/tree/24/1/file 1744.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/2/3/file 6842.dat' '/tmp/trove-trees-qh1fYR/tree/24/1/file 1744.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/31/2/file 8591.dat' '/tmp/trove-trees-qh1fYR/tree/24/1/file 1744.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/18/0/file 658.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/21/2/file 7261.dat' '/tmp/trove-trees-qh1fYR/tree/18/0/file 658.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/0/5/file 7880.dat' '/tmp/trove-trees-qh1fYR/tree/18/0/file 658.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/13/2/file 933.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/5/0/file 8925.dat' '/tmp/trove-trees-qh1fYR/tree/13/2/file 933.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/26/6/file 706.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/14/0/file 1694.dat' '/tmp/trove-trees-qh1fYR/tree/26/6/file 706.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/9/3/file 6849.dat' '/tmp/trove-trees-qh1fYR/tree/26/6/file 706.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/21/3/file 661.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/2/5/file 2322.dat' '/tmp/trove-trees-qh1fYR/tree/21/3/file 661.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/14/3/file 6534.dat' '/tmp/trove-trees-qh1fYR/tree/21/3/file 661.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/19/2/file 9739.dat' '/tmp/trove-trees-qh1fYR/tree/21/3/file 661.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/11/0/file 1211.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/3/6/file 5403.dat' '/tmp/trove-trees-qh1fYR/tree/11/0/file 1211.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/37/1/file 757.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/35/5/file 8195.dat' '/tmp/trove-trees-qh1fYR/tree/37/1/file 757.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/5/2/file 205.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/3/3/file 283.dat' '/tmp/trove-trees-qh1fYR/tree/5/2/file 205.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/29/1/file 589.dat' '/tmp/trove-trees-qh1fYR/tree/5/2/file 205.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/8/1/file 848.dat' '/tmp/trove-trees-qh1fYR/tree/5/2/file 205.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/5/4/file 1845.dat' '/tmp/trove-trees-qh1fYR/tree/5/2/file 205.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/39/5/file 2399.dat' '/tmp/trove-trees-qh1fYR/tree/5/2/file 205.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/27/2/file 2627.dat' '/tmp/trove-trees-qh1fYR/tree/5/2/file 205.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/7/6/file 6327.dat' '/tmp/trove-trees-qh1fYR/tree/5/2/file 205.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/31/4/file 431.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/7/3/file 647.dat' '/tmp/trove-trees-qh1fYR/tree/31/4/file 431.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/3/3/file 3643.dat' '/tmp/trove-trees-qh1fYR/tree/31/4/file 431.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/19/1/file 4299.dat' '/tmp/trove-trees-qh1fYR/tree/31/4/file 431.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/28/2/file 828.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/18/6/file 8378.dat' '/tmp/trove-trees-qh1fYR/tree/28/2/file 828.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/38/1/file 78.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/5/6/file 125.dat' '/tmp/trove-trees-qh1fYR/tree/38/1/file 78.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/9/6/file 489.dat' '/tmp/trove-trees-qh1fYR/tree/38/1/file 78.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/29/1/file 869.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/4/2/file 8444.dat' '/tmp/trove-trees-qh1fYR/tree/29/1/file 869.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/38/1/file 918.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/17/1/file 1737.dat' '/tmp/trove-trees-qh1fYR/tree/38/1/file 918.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/26/0/file 2786.dat' '/tmp/trove-trees-qh1fYR/tree/38/1/file 918.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/21/6/file 461.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/24/2/file 744.dat' '/tmp/trove-trees-qh1fYR/tree/21/6/file 461.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/27/4/file 2027.dat' '/tmp/trove-trees-qh1fYR/tree/21/6/file 461.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/30/0/file 2030.dat' '/tmp/trove-trees-qh1fYR/tree/21/6/file 461.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/11/6/file 2211.dat' '/tmp/trove-trees-qh1fYR/tree/21/6/file 461.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/32/2/file 4272.dat' '/tmp/trove-trees-qh1fYR/tree/21/6/file 461.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/11/2/file 6491.dat' '/tmp/trove-trees-qh1fYR/tree/21/6/file 461.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/18/3/file 7178.dat' '/tmp/trove-trees-qh1fYR/tree/21/6/file 461.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/3/0/file 7763.dat' '/tmp/trove-trees-qh1fYR/tree/21/6/file 461.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/12/5/file 1972.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/38/2/file 4958.dat' '/tmp/trove-trees-qh1fYR/tree/12/5/file 1972.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/16/0/file 1456.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/36/5/file 2476.dat' '/tmp/trove-trees-qh1fYR/tree/16/0/file 1456.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/10/6/file 1490.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/29/2/file 9389.dat' '/tmp/trove-trees-qh1fYR/tree/10/6/file 1490.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/12/0/file 532.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/24/5/file 2504.dat' '/tmp/trove-trees-qh1fYR/tree/12/0/file 532.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/0/2/file 6680.dat' '/tmp/trove-trees-qh1fYR/tree/12/0/file 532.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/22/3/file 8942.dat' '/tmp/trove-trees-qh1fYR/tree/12/0/file 532.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/37/3/file 717.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/19/5/file 1419.dat' '/tmp/trove-trees-qh1fYR/tree/37/3/file 717.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/0/3/file 6520.dat' '/tmp/trove-trees-qh1fYR/tree/37/3/file 717.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/31/1/file 7911.dat' '/tmp/trove-trees-qh1fYR/tree/37/3/file 717.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/11/5/file 971.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/35/4/file 7235.dat' '/tmp/trove-trees-qh1fYR/tree/11/5/file 971.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/33/4/file 1873.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/26/5/file 2546.dat' '/tmp/trove-trees-qh1fYR/tree/33/4/file 1873.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/17/0/file 7777.dat' '/tmp/trove-trees-qh1fYR/tree/33/4/file 1873.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/23/0/file 9863.dat' '/tmp/trove-trees-qh1fYR/tree/33/4/file 1873.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/9/3/file 969.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/1/3/file 8361.dat' '/tmp/trove-trees-qh1fYR/tree/9/3/file 969.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/27/2/file 1787.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/14/5/file 4254.dat' '/tmp/trove-trees-qh1fYR/tree/27/2/file 1787.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/31/2/file 471.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/0/6/file 6600.dat' '/tmp/trove-trees-qh1fYR/tree/31/2/file 471.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/36/6/file 1476.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/14/4/file 4974.dat' '/tmp/trove-trees-qh1fYR/tree/36/6/file 1476.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/20/3/file 8900.dat' '/tmp/trove-trees-qh1fYR/tree/36/6/file 1476.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/6/4/file 326.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/32/6/file 4192.dat' '/tmp/trove-trees-qh1fYR/tree/6/4/file 326.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/9/1/file 8849.dat' '/tmp/trove-trees-qh1fYR/tree/6/4/file 326.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/10/0/file 210.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/20/0/file 3220.dat' '/tmp/trove-trees-qh1fYR/tree/10/0/file 210.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/4/2/file 2004.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/38/4/file 2678.dat' '/tmp/trove-trees-qh1fYR/tree/4/2/file 2004.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/21/6/file 4381.dat' '/tmp/trove-trees-qh1fYR/tree/4/2/file 2004.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/22/1/file 6182.dat' '/tmp/trove-trees-qh1fYR/tree/4/2/file 2004.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/3/4/file 683.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/4/6/file 2764.dat' '/tmp/trove-trees-qh1fYR/tree/3/4/file 683.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/19/1/file 9899.dat' '/tmp/trove-trees-qh1fYR/tree/3/4/file 683.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/7/3/file 1767.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/39/3/file 2999.dat' '/tmp/trove-trees-qh1fYR/tree/7/3/file 1767.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/25/3/file 6065.dat' '/tmp/trove-trees-qh1fYR/tree/7/3/file 1767.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/32/1/file 792.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/6/5/file 1566.dat' '/tmp/trove-trees-qh1fYR/tree/32/1/file 792.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/21/1/file 4901.dat' '/tmp/trove-trees-qh1fYR/tree/32/1/file 792.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/38/3/file 7318.dat' '/tmp/trove-trees-qh1fYR/tree/32/1/file 792.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/23/2/file 1143.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/34/1/file 4754.dat' '/tmp/trove-trees-qh1fYR/tree/23/2/file 1143.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/38/3/file 38.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/5/3/file 45.dat' '/tmp/trove-trees-qh1fYR/tree/38/3/file 38.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/4/2/file 3964.dat' '/tmp/trove-trees-qh1fYR/tree/38/3/file 38.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/16/2/file 5616.dat' '/tmp/trove-trees-qh1fYR/tree/38/3/file 38.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/30/4/file 1390.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/33/2/file 2193.dat' '/tmp/trove-trees-qh1fYR/tree/30/4/file 1390.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/10/2/file 2970.dat' '/tmp/trove-trees-qh1fYR/tree/30/4/file 1390.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/23/4/file 1943.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/25/2/file 2305.dat' '/tmp/trove-trees-qh1fYR/tree/23/4/file 1943.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/11/3/file 8571.dat' '/tmp/trove-trees-qh1fYR/tree/23/4/file 1943.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/13/1/file 8653.dat' '/tmp/trove-trees-qh1fYR/tree/23/4/file 1943.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/0/5/file 1720.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/26/4/file 1866.dat' '/tmp/trove-trees-qh1fYR/tree/0/5/file 1720.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/30/5/file 5150.dat' '/tmp/trove-trees-qh1fYR/tree/0/5/file 1720.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/10/2/file 9410.dat' '/tmp/trove-trees-qh1fYR/tree/0/5/file 1720.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/4/5/file 1524.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/14/3/file 7094.dat' '/tmp/trove-trees-qh1fYR/tree/4/5/file 1524.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/22/6/file 1742.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/34/2/file 6274.dat' '/tmp/trove-trees-qh1fYR/tree/22/6/file 1742.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/30/5/file 110.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/28/3/file 388.dat' '/tmp/trove-trees-qh1fYR/tree/30/5/file 110.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/36/3/file 1396.dat' '/tmp/trove-trees-qh1fYR/tree/30/5/file 110.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/24/6/file 4584.dat' '/tmp/trove-trees-qh1fYR/tree/30/5/file 110.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/13/0/file 973.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/24/3/file 9264.dat' '/tmp/trove-trees-qh1fYR/tree/13/0/file 973.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/19/5/file 299.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/38/6/file 398.dat' '/tmp/trove-trees-qh1fYR/tree/19/5/file 299.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/1/0/file 1281.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/2/4/file 4162.dat' '/tmp/trove-trees-qh1fYR/tree/1/0/file 1281.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/34/6/file 594.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/3/1/file 883.dat' '/tmp/trove-trees-qh1fYR/tree/34/6/file 594.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/28/6/file 9148.dat' '/tmp/trove-trees-qh1fYR/tree/34/6/file 594.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/8/6/file 608.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/16/1/file 3536.dat' '/tmp/trove-trees-qh1fYR/tree/8/6/file 608.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/24/5/file 264.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/5/2/file 485.dat' '/tmp/trove-trees-qh1fYR/tree/24/5/file 264.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/19/1/file 659.dat' '/tmp/trove-trees-qh1fYR/tree/24/5/file 264.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/18/5/file 698.dat' '/tmp/trove-trees-qh1fYR/tree/24/5/file 264.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/2/5/file 922.dat' '/tmp/trove-trees-qh1fYR/tree/24/5/file 264.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/2/3/file 1802.dat' '/tmp/trove-trees-qh1fYR/tree/24/5/file 264.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/7/0/file 2527.dat' '/tmp/trove-trees-qh1fYR/tree/24/5/file 264.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/0/4/file 2720.dat' '/tmp/trove-trees-qh1fYR/tree/24/5/file 264.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/33/0/file 3073.dat' '/tmp/trove-trees-qh1fYR/tree/24/5/file 264.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/19/4/file 4099.dat' '/tmp/trove-trees-qh1fYR/tree/24/5/file 264.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/11/5/file 6011.dat' '/tmp/trove-trees-qh1fYR/tree/24/5/file 264.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/37/1/file 7477.dat' '/tmp/trove-trees-qh1fYR/tree/24/5/file 264.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/36/4/file 8236.dat' '/tmp/trove-trees-qh1fYR/tree/24/5/file 264.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/10/1/file 2010.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/11/2/file 3411.dat' '/tmp/trove-trees-qh1fYR/tree/10/1/file 2010.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/3/3/file 6443.dat' '/tmp/trove-trees-qh1fYR/tree/10/1/file 2010.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/21/5/file 1181.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/25/5/file 2105.dat' '/tmp/trove-trees-qh1fYR/tree/21/5/file 1181.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/12/4/file 9972.dat' '/tmp/trove-trees-qh1fYR/tree/21/5/file 1181.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/0/4/file 1320.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/22/4/file 2062.dat' '/tmp/trove-trees-qh1fYR/tree/0/4/file 1320.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/20/4/file 7620.dat' '/tmp/trove-trees-qh1fYR/tree/0/4/file 1320.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/33/6/file 153.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/4/3/file 1284.dat' '/tmp/trove-trees-qh1fYR/tree/33/6/file 153.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/6/1/file 2206.dat' '/tmp/trove-trees-qh1fYR/tree/33/6/file 153.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/29/4/file 2909.dat' '/tmp/trove-trees-qh1fYR/tree/33/6/file 153.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/30/1/file 4110.dat' '/tmp/trove-trees-qh1fYR/tree/33/6/file 153.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/24/5/file 6424.dat' '/tmp/trove-trees-qh1fYR/tree/33/6/file 153.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/12/5/file 7012.dat' '/tmp/trove-trees-qh1fYR/tree/33/6/file 153.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/3/4/file 123.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/12/5/file 1132.dat' '/tmp/trove-trees-qh1fYR/tree/3/4/file 123.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/0/1/file 7400.dat' '/tmp/trove-trees-qh1fYR/tree/3/4/file 123.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/36/2/file 8836.dat' '/tmp/trove-trees-qh1fYR/tree/3/4/file 123.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/31/5/file 9791.dat' '/tmp/trove-trees-qh1fYR/tree/3/4/file 123.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/22/3/file 542.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/7/2/file 2207.dat' '/tmp/trove-trees-qh1fYR/tree/22/3/file 542.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/16/0/file 336.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/9/2/file 1129.dat' '/tmp/trove-trees-qh1fYR/tree/16/0/file 336.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/12/1/file 92.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/23/1/file 6623.dat' '/tmp/trove-trees-qh1fYR/tree/12/1/file 92.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/39/4/file 9559.dat' '/tmp/trove-trees-qh1fYR/tree/12/1/file 92.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/33/5/file 313.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/22/4/file 3462.dat' '/tmp/trove-trees-qh1fYR/tree/33/5/file 313.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/31/0/file 5271.dat' '/tmp/trove-trees-qh1fYR/tree/33/5/file 313.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/4/3/file 1564.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/12/2/file 3572.dat' '/tmp/trove-trees-qh1fYR/tree/4/3/file 1564.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/13/0/file 8533.dat' '/tmp/trove-trees-qh1fYR/tree/4/3/file 1564.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/26/1/file 666.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/32/4/file 1432.dat' '/tmp/trove-trees-qh1fYR/tree/26/1/file 666.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/9/5/file 2049.dat' '/tmp/trove-trees-qh1fYR/tree/26/1/file 666.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/5/5/file 8405.dat' '/tmp/trove-trees-qh1fYR/tree/26/1/file 666.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/22/0/file 182.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/11/4/file 5051.dat' '/tmp/trove-trees-qh1fYR/tree/22/0/file 182.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/26/0/file 5586.dat' '/tmp/trove-trees-qh1fYR/tree/22/0/file 182.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/4/3/file 444.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/13/5/file 453.dat' '/tmp/trove-trees-qh1fYR/tree/4/3/file 444.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/1/0/file 5201.dat' '/tmp/trove-trees-qh1fYR/tree/4/3/file 444.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/14/6/file 9694.dat' '/tmp/trove-trees-qh1fYR/tree/4/3/file 444.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/35/1/file 715.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/37/0/file 6797.dat' '/tmp/trove-trees-qh1fYR/tree/35/1/file 715.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/14/3/file 654.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/18/1/file 5538.dat' '/tmp/trove-trees-qh1fYR/tree/14/3/file 654.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/28/0/file 1988.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/20/2/file 4860.dat' '/tmp/trove-trees-qh1fYR/tree/28/0/file 1988.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/11/0/file 651.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/9/3/file 4049.dat' '/tmp/trove-trees-qh1fYR/tree/11/0/file 651.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/29/0/file 9709.dat' '/tmp/trove-trees-qh1fYR/tree/11/0/file 651.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/18/4/file 298.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/34/2/file 5714.dat' '/tmp/trove-trees-qh1fYR/tree/18/4/file 298.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/35/3/file 5995.dat' '/tmp/trove-trees-qh1fYR/tree/18/4/file 298.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/27/1/file 9507.dat' '/tmp/trove-trees-qh1fYR/tree/18/4/file 298.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/34/3/file 514.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/16/5/file 5416.dat' '/tmp/trove-trees-qh1fYR/tree/34/3/file 514.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/32/3/file 1872.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/19/6/file 2659.dat' '/tmp/trove-trees-qh1fYR/tree/32/3/file 1872.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/27/2/file 5987.dat' '/tmp/trove-trees-qh1fYR/tree/32/3/file 1872.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/38/0/file 238.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/0/3/file 1760.dat' '/tmp/trove-trees-qh1fYR/tree/38/0/file 238.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/24/3/file 1144.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/25/0/file 9905.dat' '/tmp/trove-trees-qh1fYR/tree/24/3/file 1144.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/37/5/file 1517.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/13/0/file 2373.dat' '/tmp/trove-trees-qh1fYR/tree/37/5/file 1517.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/38/3/file 2558.dat' '/tmp/trove-trees-qh1fYR/tree/37/5/file 1517.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/36/6/file 1196.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/4/0/file 4004.dat' '/tmp/trove-trees-qh1fYR/tree/36/6/file 1196.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/34/5/file 6914.dat' '/tmp/trove-trees-qh1fYR/tree/36/6/file 1196.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/33/1/file 1233.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/37/1/file 2157.dat' '/tmp/trove-trees-qh1fYR/tree/33/1/file 1233.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/3/5/file 3603.dat' '/tmp/trove-trees-qh1fYR/tree/33/1/file 1233.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/20/4/file 1180.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/25/4/file 8425.dat' '/tmp/trove-trees-qh1fYR/tree/20/4/file 1180.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/36/2/file 716.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/38/3/file 8998.dat' '/tmp/trove-trees-qh1fYR/tree/36/2/file 716.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/13/1/file 1093.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/9/3/file 2089.dat' '/tmp/trove-trees-qh1fYR/tree/13/1/file 1093.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/4/6/file 3324.dat' '/tmp/trove-trees-qh1fYR/tree/13/1/file 1093.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/15/3/file 3895.dat' '/tmp/trove-trees-qh1fYR/tree/13/1/file 1093.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/31/2/file 9431.dat' '/tmp/trove-trees-qh1fYR/tree/13/1/file 1093.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/22/3/file 1382.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/37/5/file 9917.dat' '/tmp/trove-trees-qh1fYR/tree/22/3/file 1382.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/26/2/file 1626.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/19/3/file 4539.dat' '/tmp/trove-trees-qh1fYR/tree/26/2/file 1626.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/18/6/file 538.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/37/1/file 5237.dat' '/tmp/trove-trees-qh1fYR/tree/18/6/file 538.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/37/6/file 1077.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/8/1/file 1968.dat' '/tmp/trove-trees-qh1fYR/tree/37/6/file 1077.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/1/4/file 3161.dat' '/tmp/trove-trees-qh1fYR/tree/37/6/file 1077.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/14/5/file 5094.dat' '/tmp/trove-trees-qh1fYR/tree/37/6/file 1077.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/36/1/file 8996.dat' '/tmp/trove-trees-qh1fYR/tree/37/6/file 1077.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/18/3/file 1298.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/22/6/file 3982.dat' '/tmp/trove-trees-qh1fYR/tree/18/3/file 1298.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/39/3/file 1039.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/2/3/file 7962.dat' '/tmp/trove-trees-qh1fYR/tree/39/3/file 1039.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/3/3/file 1403.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/34/2/file 3194.dat' '/tmp/trove-trees-qh1fYR/tree/3/3/file 1403.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/39/6/file 839.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/32/0/file 2632.dat' '/tmp/trove-trees-qh1fYR/tree/39/6/file 839.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/36/4/file 2916.dat' '/tmp/trove-trees-qh1fYR/tree/39/6/file 839.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/0/3/file 1480.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/7/1/file 1527.dat' '/tmp/trove-trees-qh1fYR/tree/0/3/file 1480.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/28/2/file 548.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/14/3/file 5414.dat' '/tmp/trove-trees-qh1fYR/tree/28/2/file 548.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/0/0/file 840.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/1/3/file 1081.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 840.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/38/0/file 1358.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 840.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/9/4/file 1369.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 840.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/7/4/file 3847.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 840.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/38/5/file 5318.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 840.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/34/6/file 8434.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 840.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/25/4/file 9825.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 840.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/32/2/file 1192.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/22/1/file 6462.dat' '/tmp/trove-trees-qh1fYR/tree/32/2/file 1192.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/33/1/file 1793.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/26/3/file 9866.dat' '/tmp/trove-trees-qh1fYR/tree/33/1/file 1793.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/2/4/file 522.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/36/1/file 5076.dat' '/tmp/trove-trees-qh1fYR/tree/2/4/file 522.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/1/6/file 8161.dat' '/tmp/trove-trees-qh1fYR/tree/2/4/file 522.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/17/3/file 1977.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/16/2/file 2256.dat' '/tmp/trove-trees-qh1fYR/tree/17/3/file 1977.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/30/1/file 1590.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/21/1/file 3221.dat' '/tmp/trove-trees-qh1fYR/tree/30/1/file 1590.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/24/0/file 784.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/15/0/file 4655.dat' '/tmp/trove-trees-qh1fYR/tree/24/0/file 784.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/31/1/file 7631.dat' '/tmp/trove-trees-qh1fYR/tree/24/0/file 784.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/6/3/file 206.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/11/3/file 451.dat' '/tmp/trove-trees-qh1fYR/tree/6/3/file 206.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/30/2/file 1150.dat' '/tmp/trove-trees-qh1fYR/tree/6/3/file 206.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/8/3/file 3048.dat' '/tmp/trove-trees-qh1fYR/tree/6/3/file 206.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/6/1/file 5006.dat' '/tmp/trove-trees-qh1fYR/tree/6/3/file 206.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/14/6/file 7454.dat' '/tmp/trove-trees-qh1fYR/tree/6/3/file 206.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/4/4/file 1124.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/6/3/file 9446.dat' '/tmp/trove-trees-qh1fYR/tree/4/4/file 1124.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/13/3/file 213.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/29/2/file 1549.dat' '/tmp/trove-trees-qh1fYR/tree/13/3/file 213.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/0/5/file 2280.dat' '/tmp/trove-trees-qh1fYR/tree/13/3/file 213.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/20/6/file 3100.dat' '/tmp/trove-trees-qh1fYR/tree/13/3/file 213.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/28/4/file 9748.dat' '/tmp/trove-trees-qh1fYR/tree/13/3/file 213.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/17/3/file 577.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/24/1/file 624.dat' '/tmp/trove-trees-qh1fYR/tree/17/3/file 577.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/4/6/file 524.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/19/4/file 3539.dat' '/tmp/trove-trees-qh1fYR/tree/4/6/file 524.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/38/1/file 4278.dat' '/tmp/trove-trees-qh1fYR/tree/4/6/file 524.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/29/3/file 1669.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/8/6/file 7048.dat' '/tmp/trove-trees-qh1fYR/tree/29/3/file 1669.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/11/1/file 7211.dat' '/tmp/trove-trees-qh1fYR/tree/29/3/file 1669.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/30/0/file 1750.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/29/1/file 5909.dat' '/tmp/trove-trees-qh1fYR/tree/30/0/file 1750.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/32/4/file 8712.dat' '/tmp/trove-trees-qh1fYR/tree/30/0/file 1750.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/10/4/file 1530.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/13/5/file 7173.dat' '/tmp/trove-trees-qh1fYR/tree/10/4/file 1530.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/8/3/file 248.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/21/4/file 1621.dat' '/tmp/trove-trees-qh1fYR/tree/8/3/file 248.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/23/6/file 6103.dat' '/tmp/trove-trees-qh1fYR/tree/8/3/file 248.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/6/2/file 7366.dat' '/tmp/trove-trees-qh1fYR/tree/8/3/file 248.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/7/3/file 7367.dat' '/tmp/trove-trees-qh1fYR/tree/8/3/file 248.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/4/5/file 1804.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/10/2/file 4370.dat' '/tmp/trove-trees-qh1fYR/tree/4/5/file 1804.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/10/6/file 8770.dat' '/tmp/trove-trees-qh1fYR/tree/4/5/file 1804.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/28/0/file 868.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/38/5/file 1398.dat' '/tmp/trove-trees-qh1fYR/tree/28/0/file 868.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/19/6/file 1819.dat' '/tmp/trove-trees-qh1fYR/tree/28/0/file 868.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/23/4/file 3343.dat' '/tmp/trove-trees-qh1fYR/tree/28/0/file 868.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/14/2/file 814.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/38/6/file 6838.dat' '/tmp/trove-trees-qh1fYR/tree/14/2/file 814.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/14/6/file 454.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/11/2/file 5651.dat' '/tmp/trove-trees-qh1fYR/tree/14/6/file 454.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/34/0/file 1274.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/18/4/file 4498.dat' '/tmp/trove-trees-qh1fYR/tree/34/0/file 1274.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/5/3/file 6765.dat' '/tmp/trove-trees-qh1fYR/tree/34/0/file 1274.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/7/6/file 1287.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/17/6/file 4577.dat' '/tmp/trove-trees-qh1fYR/tree/7/6/file 1287.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/23/4/file 1103.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/8/2/file 3208.dat' '/tmp/trove-trees-qh1fYR/tree/23/4/file 1103.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/1/1/file 9241.dat' '/tmp/trove-trees-qh1fYR/tree/23/4/file 1103.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/23/5/file 103.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/21/2/file 261.dat' '/tmp/trove-trees-qh1fYR/tree/23/5/file 103.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/14/1/file 414.dat' '/tmp/trove-trees-qh1fYR/tree/23/5/file 103.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/25/5/file 985.dat' '/tmp/trove-trees-qh1fYR/tree/23/5/file 103.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/13/0/file 2653.dat' '/tmp/trove-trees-qh1fYR/tree/23/5/file 103.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/29/2/file 5469.dat' '/tmp/trove-trees-qh1fYR/tree/23/5/file 103.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/14/0/file 6454.dat' '/tmp/trove-trees-qh1fYR/tree/23/5/file 103.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/6/2/file 9046.dat' '/tmp/trove-trees-qh1fYR/tree/23/5/file 103.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/39/1/file 799.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/7/4/file 1327.dat' '/tmp/trove-trees-qh1fYR/tree/39/1/file 799.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/29/0/file 1869.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/23/2/file 3943.dat' '/tmp/trove-trees-qh1fYR/tree/29/0/file 1869.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/14/0/file 14.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/21/2/file 1661.dat' '/tmp/trove-trees-qh1fYR/tree/14/0/file 14.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/23/0/file 8463.dat' '/tmp/trove-trees-qh1fYR/tree/14/0/file 14.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/14/5/file 8734.dat' '/tmp/trove-trees-qh1fYR/tree/14/0/file 14.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/2/6/file 1042.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/15/3/file 3615.dat' '/tmp/trove-trees-qh1fYR/tree/2/6/file 1042.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/15/4/file 655.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/23/5/file 1223.dat' '/tmp/trove-trees-qh1fYR/tree/15/4/file 655.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/9/2/file 6169.dat' '/tmp/trove-trees-qh1fYR/tree/15/4/file 655.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/19/6/file 8539.dat' '/tmp/trove-trees-qh1fYR/tree/15/4/file 655.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/23/6/file 1623.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/29/2/file 7709.dat' '/tmp/trove-trees-qh1fYR/tree/23/6/file 1623.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/19/5/file 1979.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/36/1/file 8716.dat' '/tmp/trove-trees-qh1fYR/tree/19/5/file 1979.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/33/5/file 1153.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/38/6/file 1518.dat' '/tmp/trove-trees-qh1fYR/tree/33/5/file 1153.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/26/2/file 6106.dat' '/tmp/trove-trees-qh1fYR/tree/33/5/file 1153.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/31/4/file 7431.dat' '/tmp/trove-trees-qh1fYR/tree/33/5/file 1153.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/8/6/file 48.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/16/6/file 1896.dat' '/tmp/trove-trees-qh1fYR/tree/8/6/file 48.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/12/0/file 9772.dat' '/tmp/trove-trees-qh1fYR/tree/8/6/file 48.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/8/5/file 1048.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/35/1/file 2955.dat' '/tmp/trove-trees-qh1fYR/tree/8/5/file 1048.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/31/1/file 631.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/26/2/file 786.dat' '/tmp/trove-trees-qh1fYR/tree/31/1/file 631.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/16/6/file 2736.dat' '/tmp/trove-trees-qh1fYR/tree/31/1/file 631.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/3/5/file 1923.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/3/4/file 3763.dat' '/tmp/trove-trees-qh1fYR/tree/3/5/file 1923.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/10/5/file 1930.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/6/5/file 8846.dat' '/tmp/trove-trees-qh1fYR/tree/10/5/file 1930.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/27/4/file 907.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/34/5/file 1314.dat' '/tmp/trove-trees-qh1fYR/tree/27/4/file 907.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/20/2/file 7380.dat' '/tmp/trove-trees-qh1fYR/tree/27/4/file 907.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/13/6/file 1973.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/10/6/file 5130.dat' '/tmp/trove-trees-qh1fYR/tree/13/6/file 1973.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/3/4/file 9363.dat' '/tmp/trove-trees-qh1fYR/tree/13/6/file 1973.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/18/4/file 9538.dat' '/tmp/trove-trees-qh1fYR/tree/13/6/file 1973.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/10/3/file 1970.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/2/5/file 5122.dat' '/tmp/trove-trees-qh1fYR/tree/10/3/file 1970.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/17/1/file 337.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/24/4/file 6304.dat' '/tmp/trove-trees-qh1fYR/tree/17/1/file 337.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/16/3/file 1256.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/35/3/file 8515.dat' '/tmp/trove-trees-qh1fYR/tree/16/3/file 1256.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/9/5/file 1769.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/27/2/file 8787.dat' '/tmp/trove-trees-qh1fYR/tree/9/5/file 1769.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/23/3/file 703.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/1/6/file 3681.dat' '/tmp/trove-trees-qh1fYR/tree/23/3/file 703.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/20/1/file 8100.dat' '/tmp/trove-trees-qh1fYR/tree/23/3/file 703.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/26/6/file 986.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/15/6/file 3415.dat' '/tmp/trove-trees-qh1fYR/tree/26/6/file 986.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/38/2/file 9438.dat' '/tmp/trove-trees-qh1fYR/tree/26/6/file 986.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/10/5/file 1370.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/2/2/file 2522.dat' '/tmp/trove-trees-qh1fYR/tree/10/5/file 1370.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/18/4/file 7018.dat' '/tmp/trove-trees-qh1fYR/tree/10/5/file 1370.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/14/5/file 2014.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/12/3/file 3412.dat' '/tmp/trove-trees-qh1fYR/tree/14/5/file 2014.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/34/4/file 9874.dat' '/tmp/trove-trees-qh1fYR/tree/14/5/file 2014.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/28/3/file 668.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/39/3/file 4399.dat' '/tmp/trove-trees-qh1fYR/tree/28/3/file 668.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/27/0/file 1547.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/29/6/file 3429.dat' '/tmp/trove-trees-qh1fYR/tree/27/0/file 1547.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/36/0/file 476.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/38/5/file 3918.dat' '/tmp/trove-trees-qh1fYR/tree/36/0/file 476.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/35/0/file 8715.dat' '/tmp/trove-trees-qh1fYR/tree/36/0/file 476.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/14/1/file 694.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/29/6/file 6229.dat' '/tmp/trove-trees-qh1fYR/tree/14/1/file 694.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/28/2/file 268.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/29/0/file 749.dat' '/tmp/trove-trees-qh1fYR/tree/28/2/file 268.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/3/6/file 8483.dat' '/tmp/trove-trees-qh1fYR/tree/28/2/file 268.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/10/4/file 410.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/24/4/file 984.dat' '/tmp/trove-trees-qh1fYR/tree/10/4/file 410.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/25/2/file 8185.dat' '/tmp/trove-trees-qh1fYR/tree/10/4/file 410.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/5/1/file 8205.dat' '/tmp/trove-trees-qh1fYR/tree/10/4/file 410.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/10/1/file 330.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/1/5/file 1321.dat' '/tmp/trove-trees-qh1fYR/tree/10/1/file 330.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/35/3/file 2915.dat' '/tmp/trove-trees-qh1fYR/tree/10/1/file 330.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/6/6/file 5326.dat' '/tmp/trove-trees-qh1fYR/tree/10/1/file 330.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/26/6/file 1266.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/14/2/file 4734.dat' '/tmp/trove-trees-qh1fYR/tree/26/6/file 1266.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/8/5/file 1888.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/21/5/file 9581.dat' '/tmp/trove-trees-qh1fYR/tree/8/5/file 1888.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/14/5/file 9854.dat' '/tmp/trove-trees-qh1fYR/tree/8/5/file 1888.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/18/4/file 1698.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/4/5/file 6004.dat' '/tmp/trove-trees-qh1fYR/tree/18/4/file 1698.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/23/4/file 6423.dat' '/tmp/trove-trees-qh1fYR/tree/18/4/file 1698.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/14/6/file 1294.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/21/3/file 2901.dat' '/tmp/trove-trees-qh1fYR/tree/14/6/file 1294.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/28/5/file 7628.dat' '/tmp/trove-trees-qh1fYR/tree/14/6/file 1294.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/25/5/file 9385.dat' '/tmp/trove-trees-qh1fYR/tree/14/6/file 1294.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/32/1/file 1632.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/3/3/file 4203.dat' '/tmp/trove-trees-qh1fYR/tree/32/1/file 1632.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/21/3/file 5141.dat' '/tmp/trove-trees-qh1fYR/tree/32/1/file 1632.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/25/3/file 185.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/1/3/file 7801.dat' '/tmp/trove-trees-qh1fYR/tree/25/3/file 185.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/4/4/file 4.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/5/5/file 8125.dat' '/tmp/trove-trees-qh1fYR/tree/4/4/file 4.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/5/5/file 1965.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/11/0/file 9331.dat' '/tmp/trove-trees-qh1fYR/tree/5/5/file 1965.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/38/0/file 798.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/34/3/file 6394.dat' '/tmp/trove-trees-qh1fYR/tree/38/0/file 798.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/34/0/file 7434.dat' '/tmp/trove-trees-qh1fYR/tree/38/0/file 798.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/37/2/file 1157.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/13/0/file 2093.dat' '/tmp/trove-trees-qh1fYR/tree/37/2/file 1157.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/22/5/file 502.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/26/0/file 2226.dat' '/tmp/trove-trees-qh1fYR/tree/22/5/file 502.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/24/1/file 2584.dat' '/tmp/trove-trees-qh1fYR/tree/22/5/file 502.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/38/3/file 4518.dat' '/tmp/trove-trees-qh1fYR/tree/22/5/file 502.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/30/4/file 1950.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/8/5/file 5528.dat' '/tmp/trove-trees-qh1fYR/tree/30/4/file 1950.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/12/3/file 52.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/16/5/file 96.dat' '/tmp/trove-trees-qh1fYR/tree/12/3/file 52.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/4/3/file 164.dat' '/tmp/trove-trees-qh1fYR/tree/12/3/file 52.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/10/3/file 290.dat' '/tmp/trove-trees-qh1fYR/tree/12/3/file 52.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/36/6/file 356.dat' '/tmp/trove-trees-qh1fYR/tree/12/3/file 52.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/20/1/file 5020.dat' '/tmp/trove-trees-qh1fYR/tree/12/3/file 52.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/18/2/file 5378.dat' '/tmp/trove-trees-qh1fYR/tree/12/3/file 52.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/23/4/file 7263.dat' '/tmp/trove-trees-qh1fYR/tree/12/3/file 52.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/37/2/file 7317.dat' '/tmp/trove-trees-qh1fYR/tree/12/3/file 52.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/4/2/file 8164.dat' '/tmp/trove-trees-qh1fYR/tree/12/3/file 52.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/10/6/file 90.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/8/6/file 6208.dat' '/tmp/trove-trees-qh1fYR/tree/10/6/file 90.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/25/5/file 1545.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/19/6/file 3219.dat' '/tmp/trove-trees-qh1fYR/tree/25/5/file 1545.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/6/0/file 9646.dat' '/tmp/trove-trees-qh1fYR/tree/25/5/file 1545.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/2/2/file 1402.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/8/1/file 5328.dat' '/tmp/trove-trees-qh1fYR/tree/2/2/file 1402.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/20/6/file 7860.dat' '/tmp/trove-trees-qh1fYR/tree/2/2/file 1402.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/23/2/file 9263.dat' '/tmp/trove-trees-qh1fYR/tree/2/2/file 1402.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/7/4/file 1887.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/16/5/file 4016.dat' '/tmp/trove-trees-qh1fYR/tree/7/4/file 1887.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/0/4/file 4120.dat' '/tmp/trove-trees-qh1fYR/tree/7/4/file 1887.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/14/0/file 8974.dat' '/tmp/trove-trees-qh1fYR/tree/7/4/file 1887.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/22/1/file 22.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/34/0/file 154.dat' '/tmp/trove-trees-qh1fYR/tree/22/1/file 22.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/36/5/file 6116.dat' '/tmp/trove-trees-qh1fYR/tree/22/1/file 22.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/28/0/file 6748.dat' '/tmp/trove-trees-qh1fYR/tree/22/1/file 22.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/31/0/file 1071.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/31/3/file 4231.dat' '/tmp/trove-trees-qh1fYR/tree/31/0/file 1071.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/15/4/file 1215.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/3/3/file 5603.dat' '/tmp/trove-trees-qh1fYR/tree/15/4/file 1215.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/6/4/file 9006.dat' '/tmp/trove-trees-qh1fYR/tree/15/4/file 1215.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/3/3/file 8683.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/23/4/file 9223.dat' '/tmp/trove-trees-qh1fYR/tree/3/3/file 8683.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/32/2/file 632.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/3/3/file 2803.dat' '/tmp/trove-trees-qh1fYR/tree/32/2/file 632.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/27/5/file 3827.dat' '/tmp/trove-trees-qh1fYR/tree/32/2/file 632.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/9/4/file 6409.dat' '/tmp/trove-trees-qh1fYR/tree/32/2/file 632.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/31/6/file 1511.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/4/6/file 6404.dat' '/tmp/trove-trees-qh1fYR/tree/31/6/file 1511.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/7/0/file 1967.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/2/0/file 6482.dat' '/tmp/trove-trees-qh1fYR/tree/7/0/file 1967.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/34/1/file 7554.dat' '/tmp/trove-trees-qh1fYR/tree/7/0/file 1967.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/36/2/file 1836.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/10/0/file 2450.dat' '/tmp/trove-trees-qh1fYR/tree/36/2/file 1836.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/26/1/file 2626.dat' '/tmp/trove-trees-qh1fYR/tree/36/2/file 1836.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/22/2/file 1262.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/25/3/file 1305.dat' '/tmp/trove-trees-qh1fYR/tree/22/2/file 1262.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/25/5/file 4905.dat' '/tmp/trove-trees-qh1fYR/tree/22/2/file 1262.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/6/6/file 5046.dat' '/tmp/trove-trees-qh1fYR/tree/22/2/file 1262.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/38/4/file 158.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/38/1/file 638.dat' '/tmp/trove-trees-qh1fYR/tree/38/4/file 158.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/7/0/file 1127.dat' '/tmp/trove-trees-qh1fYR/tree/38/4/file 158.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/29/6/file 1749.dat' '/tmp/trove-trees-qh1fYR/tree/38/4/file 158.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/10/6/file 6250.dat' '/tmp/trove-trees-qh1fYR/tree/38/4/file 158.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/9/0/file 9009.dat' '/tmp/trove-trees-qh1fYR/tree/38/4/file 158.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/7/2/file 9207.dat' '/tmp/trove-trees-qh1fYR/tree/38/4/file 158.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/38/3/file 1158.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/30/3/file 4070.dat' '/tmp/trove-trees-qh1fYR/tree/38/3/file 1158.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/30/0/file 6510.dat' '/tmp/trove-trees-qh1fYR/tree/38/3/file 1158.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/26/5/file 9826.dat' '/tmp/trove-trees-qh1fYR/tree/38/3/file 1158.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/34/2/file 394.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/11/4/file 851.dat' '/tmp/trove-trees-qh1fYR/tree/34/2/file 394.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/13/1/file 5853.dat' '/tmp/trove-trees-qh1fYR/tree/34/2/file 394.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/10/3/file 6170.dat' '/tmp/trove-trees-qh1fYR/tree/34/2/file 394.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/23/0/file 7903.dat' '/tmp/trove-trees-qh1fYR/tree/34/2/file 394.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/13/2/file 1213.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/21/4/file 1341.dat' '/tmp/trove-trees-qh1fYR/tree/13/2/file 1213.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/15/2/file 2655.dat' '/tmp/trove-trees-qh1fYR/tree/13/2/file 1213.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/27/0/file 3787.dat' '/tmp/trove-trees-qh1fYR/tree/13/2/file 1213.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/8/1/file 4208.dat' '/tmp/trove-trees-qh1fYR/tree/13/2/file 1213.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/13/2/file 4853.dat' '/tmp/trove-trees-qh1fYR/tree/13/2/file 1213.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/14/3/file 6254.dat' '/tmp/trove-trees-qh1fYR/tree/13/2/file 1213.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/17/2/file 9977.dat' '/tmp/trove-trees-qh1fYR/tree/13/2/file 1213.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/34/3/file 1074.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/1/1/file 9801.dat' '/tmp/trove-trees-qh1fYR/tree/34/3/file 1074.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/3/3/file 1683.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/8/4/file 7928.dat' '/tmp/trove-trees-qh1fYR/tree/3/3/file 1683.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/18/3/file 1018.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/11/3/file 5491.dat' '/tmp/trove-trees-qh1fYR/tree/18/3/file 1018.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/8/0/file 5768.dat' '/tmp/trove-trees-qh1fYR/tree/18/3/file 1018.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/8/1/file 1128.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/0/0/file 2800.dat' '/tmp/trove-trees-qh1fYR/tree/8/1/file 1128.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/16/3/file 5456.dat' '/tmp/trove-trees-qh1fYR/tree/8/1/file 1128.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/0/2/file 8640.dat' '/tmp/trove-trees-qh1fYR/tree/8/1/file 1128.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/9/5/file 1209.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/5/5/file 6165.dat' '/tmp/trove-trees-qh1fYR/tree/9/5/file 1209.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/33/5/file 9553.dat' '/tmp/trove-trees-qh1fYR/tree/9/5/file 1209.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/30/5/file 950.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/33/3/file 9593.dat' '/tmp/trove-trees-qh1fYR/tree/30/5/file 950.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/9/2/file 9.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/32/4/file 32.dat' '/tmp/trove-trees-qh1fYR/tree/9/2/file 9.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/21/3/file 101.dat' '/tmp/trove-trees-qh1fYR/tree/9/2/file 9.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/20/3/file 220.dat' '/tmp/trove-trees-qh1fYR/tree/9/2/file 9.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/36/6/file 636.dat' '/tmp/trove-trees-qh1fYR/tree/9/2/file 9.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/2/4/file 802.dat' '/tmp/trove-trees-qh1fYR/tree/9/2/file 9.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/3/5/file 1643.dat' '/tmp/trove-trees-qh1fYR/tree/9/2/file 9.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/33/5/file 3953.dat' '/tmp/trove-trees-qh1fYR/tree/9/2/file 9.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/20/2/file 4300.dat' '/tmp/trove-trees-qh1fYR/tree/9/2/file 9.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/3/6/file 5123.dat' '/tmp/trove-trees-qh1fYR/tree/9/2/file 9.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/12/2/file 8332.dat' '/tmp/trove-trees-qh1fYR/tree/9/2/file 9.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/31/3/file 8431.dat' '/tmp/trove-trees-qh1fYR/tree/9/2/file 9.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/21/0/file 8701.dat' '/tmp/trove-trees-qh1fYR/tree/9/2/file 9.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/36/4/file 676.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/1/0/file 1001.dat' '/tmp/trove-trees-qh1fYR/tree/36/4/file 676.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/11/4/file 1411.dat' '/tmp/trove-trees-qh1fYR/tree/36/4/file 676.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/15/2/file 1535.dat' '/tmp/trove-trees-qh1fYR/tree/36/4/file 676.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/2/5/file 3722.dat' '/tmp/trove-trees-qh1fYR/tree/36/4/file 676.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/28/6/file 6628.dat' '/tmp/trove-trees-qh1fYR/tree/36/4/file 676.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/32/4/file 7872.dat' '/tmp/trove-trees-qh1fYR/tree/36/4/file 676.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/22/0/file 742.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/1/1/file 1961.dat' '/tmp/trove-trees-qh1fYR/tree/22/0/file 742.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/4/3/file 7164.dat' '/tmp/trove-trees-qh1fYR/tree/22/0/file 742.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/15/0/file 175.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/0/0/file 1680.dat' '/tmp/trove-trees-qh1fYR/tree/15/0/file 175.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/6/3/file 7486.dat' '/tmp/trove-trees-qh1fYR/tree/15/0/file 175.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/6/6/file 1126.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/11/6/file 2491.dat' '/tmp/trove-trees-qh1fYR/tree/6/6/file 1126.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/39/4/file 2839.dat' '/tmp/trove-trees-qh1fYR/tree/6/6/file 1126.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/3/1/file 3123.dat' '/tmp/trove-trees-qh1fYR/tree/6/6/file 1126.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/15/4/file 7375.dat' '/tmp/trove-trees-qh1fYR/tree/6/6/file 1126.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/9/4/file 1089.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/5/5/file 1125.dat' '/tmp/trove-trees-qh1fYR/tree/9/4/file 1089.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/6/0/file 2086.dat' '/tmp/trove-trees-qh1fYR/tree/9/4/file 1089.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/8/0/file 2128.dat' '/tmp/trove-trees-qh1fYR/tree/9/4/file 1089.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/30/4/file 3350.dat' '/tmp/trove-trees-qh1fYR/tree/9/4/file 1089.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/27/5/file 8867.dat' '/tmp/trove-trees-qh1fYR/tree/9/4/file 1089.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/2/2/file 1962.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/35/0/file 8995.dat' '/tmp/trove-trees-qh1fYR/tree/2/2/file 1962.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/12/5/file 1412.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/19/4/file 2979.dat' '/tmp/trove-trees-qh1fYR/tree/12/5/file 1412.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/6/5/file 166.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/12/5/file 292.dat' '/tmp/trove-trees-qh1fYR/tree/6/5/file 166.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/29/0/file 469.dat' '/tmp/trove-trees-qh1fYR/tree/6/5/file 166.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/13/3/file 493.dat' '/tmp/trove-trees-qh1fYR/tree/6/5/file 166.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/19/2/file 499.dat' '/tmp/trove-trees-qh1fYR/tree/6/5/file 166.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/0/0/file 1120.dat' '/tmp/trove-trees-qh1fYR/tree/6/5/file 166.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/26/1/file 1226.dat' '/tmp/trove-trees-qh1fYR/tree/6/5/file 166.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/30/1/file 1310.dat' '/tmp/trove-trees-qh1fYR/tree/6/5/file 166.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/36/2/file 2396.dat' '/tmp/trove-trees-qh1fYR/tree/6/5/file 166.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/32/2/file 2872.dat' '/tmp/trove-trees-qh1fYR/tree/6/5/file 166.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/5/3/file 3125.dat' '/tmp/trove-trees-qh1fYR/tree/6/5/file 166.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/39/4/file 7319.dat' '/tmp/trove-trees-qh1fYR/tree/6/5/file 166.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/5/0/file 7805.dat' '/tmp/trove-trees-qh1fYR/tree/6/5/file 166.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/27/0/file 8547.dat' '/tmp/trove-trees-qh1fYR/tree/6/5/file 166.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/19/4/file 8859.dat' '/tmp/trove-trees-qh1fYR/tree/6/5/file 166.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/11/2/file 9571.dat' '/tmp/trove-trees-qh1fYR/tree/6/5/file 166.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/4/6/file 1644.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/11/4/file 3371.dat' '/tmp/trove-trees-qh1fYR/tree/4/6/file 1644.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/2/3/file 4042.dat' '/tmp/trove-trees-qh1fYR/tree/4/6/file 1644.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/21/3/file 381.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/34/3/file 3314.dat' '/tmp/trove-trees-qh1fYR/tree/21/3/file 381.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/3/1/file 6763.dat' '/tmp/trove-trees-qh1fYR/tree/21/3/file 381.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/5/0/file 245.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/15/5/file 495.dat' '/tmp/trove-trees-qh1fYR/tree/5/0/file 245.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/11/4/file 3091.dat' '/tmp/trove-trees-qh1fYR/tree/5/0/file 245.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/23/6/file 3303.dat' '/tmp/trove-trees-qh1fYR/tree/5/0/file 245.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/12/1/file 5692.dat' '/tmp/trove-trees-qh1fYR/tree/5/0/file 245.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/7/3/file 1207.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/26/3/file 2866.dat' '/tmp/trove-trees-qh1fYR/tree/7/3/file 1207.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/5/1/file 4565.dat' '/tmp/trove-trees-qh1fYR/tree/7/3/file 1207.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/30/0/file 70.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/6/2/file 5686.dat' '/tmp/trove-trees-qh1fYR/tree/30/0/file 70.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/24/0/file 6104.dat' '/tmp/trove-trees-qh1fYR/tree/30/0/file 70.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/11/1/file 1611.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/23/6/file 2743.dat' '/tmp/trove-trees-qh1fYR/tree/11/1/file 1611.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/36/2/file 6596.dat' '/tmp/trove-trees-qh1fYR/tree/11/1/file 1611.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/34/4/file 6794.dat' '/tmp/trove-trees-qh1fYR/tree/11/1/file 1611.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/8/1/file 568.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/37/1/file 1597.dat' '/tmp/trove-trees-qh1fYR/tree/8/1/file 568.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/24/6/file 2624.dat' '/tmp/trove-trees-qh1fYR/tree/8/1/file 568.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/7/6/file 4647.dat' '/tmp/trove-trees-qh1fYR/tree/8/1/file 568.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/33/1/file 5433.dat' '/tmp/trove-trees-qh1fYR/tree/8/1/file 568.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/20/2/file 1780.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/23/4/file 2503.dat' '/tmp/trove-trees-qh1fYR/tree/20/2/file 1780.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/32/5/file 6872.dat' '/tmp/trove-trees-qh1fYR/tree/20/2/file 1780.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/5/4/file 725.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/21/5/file 2021.dat' '/tmp/trove-trees-qh1fYR/tree/5/4/file 725.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/12/5/file 4492.dat' '/tmp/trove-trees-qh1fYR/tree/5/4/file 725.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/29/0/file 6629.dat' '/tmp/trove-trees-qh1fYR/tree/5/4/file 725.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/8/0/file 728.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/28/3/file 7388.dat' '/tmp/trove-trees-qh1fYR/tree/8/0/file 728.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/6/6/file 6.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/18/4/file 18.dat' '/tmp/trove-trees-qh1fYR/tree/6/6/file 6.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/8/5/file 208.dat' '/tmp/trove-trees-qh1fYR/tree/6/6/file 6.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/2/3/file 402.dat' '/tmp/trove-trees-qh1fYR/tree/6/6/file 6.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/24/2/file 464.dat' '/tmp/trove-trees-qh1fYR/tree/6/6/file 6.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/27/1/file 547.dat' '/tmp/trove-trees-qh1fYR/tree/6/6/file 6.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/3/6/file 1763.dat' '/tmp/trove-trees-qh1fYR/tree/6/6/file 6.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/29/1/file 2549.dat' '/tmp/trove-trees-qh1fYR/tree/6/6/file 6.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/27/0/file 2667.dat' '/tmp/trove-trees-qh1fYR/tree/6/6/file 6.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/33/0/file 2793.dat' '/tmp/trove-trees-qh1fYR/tree/6/6/file 6.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/37/5/file 2917.dat' '/tmp/trove-trees-qh1fYR/tree/6/6/file 6.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/18/1/file 3858.dat' '/tmp/trove-trees-qh1fYR/tree/6/6/file 6.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/8/4/file 4568.dat' '/tmp/trove-trees-qh1fYR/tree/6/6/file 6.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/39/3/file 5239.dat' '/tmp/trove-trees-qh1fYR/tree/6/6/file 6.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/19/5/file 7299.dat' '/tmp/trove-trees-qh1fYR/tree/6/6/file 6.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/5/6/file 7405.dat' '/tmp/trove-trees-qh1fYR/tree/6/6/file 6.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/33/0/file 8673.dat' '/tmp/trove-trees-qh1fYR/tree/6/6/file 6.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/38/5/file 8678.dat' '/tmp/trove-trees-qh1fYR/tree/6/6/file 6.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/39/5/file 9679.dat' '/tmp/trove-trees-qh1fYR/tree/6/6/file 6.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/14/0/file 294.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/19/5/file 3379.dat' '/tmp/trove-trees-qh1fYR/tree/14/0/file 294.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/30/6/file 4710.dat' '/tmp/trove-trees-qh1fYR/tree/14/0/file 294.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/29/1/file 29.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/26/0/file 266.dat' '/tmp/trove-trees-qh1fYR/tree/29/1/file 29.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/14/5/file 334.dat' '/tmp/trove-trees-qh1fYR/tree/29/1/file 29.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/31/4/file 7151.dat' '/tmp/trove-trees-qh1fYR/tree/29/1/file 29.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/6/2/file 9326.dat' '/tmp/trove-trees-qh1fYR/tree/29/1/file 29.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/36/3/file 556.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/13/5/file 6053.dat' '/tmp/trove-trees-qh1fYR/tree/36/3/file 556.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/0/6/file 1560.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/22/5/file 7502.dat' '/tmp/trove-trees-qh1fYR/tree/0/6/file 1560.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/3/4/file 8803.dat' '/tmp/trove-trees-qh1fYR/tree/0/6/file 1560.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/21/2/file 8941.dat' '/tmp/trove-trees-qh1fYR/tree/0/6/file 1560.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/38/0/file 1918.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/24/3/file 4784.dat' '/tmp/trove-trees-qh1fYR/tree/38/0/file 1918.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/36/0/file 7196.dat' '/tmp/trove-trees-qh1fYR/tree/38/0/file 1918.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/3/6/file 8203.dat' '/tmp/trove-trees-qh1fYR/tree/38/0/file 1918.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/14/4/file 1054.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/35/4/file 1075.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/26/2/file 1346.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/15/2/file 135.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/35/4/file 1355.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/14/2/file 1374.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/35/1/file 155.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/36/2/file 156.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/1/3/file 1641.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/12/5/file 1692.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/10/2/file 170.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/9/0/file 1729.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/24/4/file 1824.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/31/5/file 1951.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/15/1/file 1975.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/32/4/file 1992.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/2/2/file 2.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/8/6/file 2008.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/11/0/file 2051.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/14/1/file 2094.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/36/0/file 2156.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/14/2/file 2214.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/7/0/file 2247.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/2/0/file 2282.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/23/0/file 2303.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/2/4/file 2482.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/11/6/file 251.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/21/5/file 2581.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/21/1/file 2661.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/18/3/file 2698.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/27/6/file 27.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/35/2/file 275.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/29/1/file 2829.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/0/5/file 2840.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/3/4/file 2923.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/28/1/file 2948.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/17/0/file 3017.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/23/4/file 3063.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/9/2/file 3089.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/35/3/file 3195.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/34/0/file 3234.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/38/0/file 3318.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/10/4/file 3770.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/3/2/file 3803.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/20/4/file 3980.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/8/0/file 4088.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/1/3/file 4161.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/26/0/file 4186.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/15/0/file 4375.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/9/6/file 4689.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/35/3/file 4875.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/25/6/file 5025.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/34/4/file 5114.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/37/0/file 5117.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/2/1/file 5202.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/8/3/file 5288.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/10/3/file 5330.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/15/1/file 5335.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/29/6/file 5389.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/23/5/file 5423.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/26/0/file 546.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/24/4/file 5464.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/0/2/file 5560.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/32/6/file 5592.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/14/5/file 5654.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/37/5/file 5717.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/37/1/file 5797.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/8/5/file 5808.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/20/6/file 5900.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/3/1/file 5923.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/36/1/file 596.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/30/5/file 5990.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/11/2/file 611.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/39/1/file 6119.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/28/0/file 6188.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/28/4/file 6388.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/2/5/file 6522.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/9/5/file 6529.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/4/5/file 6564.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/8/2/file 6568.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/24/2/file 6624.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/12/2/file 6652.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/2/4/file 6682.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/18/6/file 6698.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/15/6/file 7055.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/25/5/file 7145.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/29/0/file 7189.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/22/6/file 7342.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/15/0/file 735.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/26/6/file 7706.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/9/6/file 7769.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/32/1/file 7792.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/5/4/file 8005.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/15/0/file 8015.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/13/6/file 8133.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/9/0/file 8169.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/27/1/file 827.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/37/3/file 8277.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/25/6/file 8385.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/5/5/file 845.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/11/2/file 8451.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/12/2/file 8612.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/7/3/file 87.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/14/3/file 8774.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/4/1/file 8884.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/32/0/file 9072.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/38/4/file 9118.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/0/3/file 920.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/28/3/file 9348.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/29/3/file 9509.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/26/5/file 9546.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/7/1/file 9647.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/4/3/file 9964.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/35/6/file 9995.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/13/6/file 13.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/33/5/file 33.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/9/0/file 49.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/32/5/file 152.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/7/6/file 167.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/0/4/file 200.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/23/4/file 263.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/17/3/file 297.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/16/3/file 416.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/21/4/file 781.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/22/6/file 1182.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/38/1/file 1198.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/34/1/file 1394.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/6/6/file 1966.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/25/4/file 3105.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/0/6/file 3240.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/12/0/file 3332.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/15/6/file 3695.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/34/0/file 4634.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/27/0/file 5467.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/12/1/file 5972.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/31/2/file 6351.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/0/0/file 7000.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/36/4/file 7956.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/25/3/file 8025.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/28/2/file 8108.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/16/1/file 8856.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/23/5/file 9343.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 0.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/1/1/file 561.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/33/6/file 6593.dat' '/tmp/trove-trees-qh1fYR/tree/1/1/file 561.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/2/5/file 362.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/4/4/file 3644.dat' '/tmp/trove-trees-qh1fYR/tree/2/5/file 362.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/17/2/file 8297.dat' '/tmp/trove-trees-qh1fYR/tree/2/5/file 362.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/12/0/file 252.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/24/1/file 7344.dat' '/tmp/trove-trees-qh1fYR/tree/12/0/file 252.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/32/3/file 752.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/14/3/file 934.dat' '/tmp/trove-trees-qh1fYR/tree/32/3/file 752.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/39/1/file 4719.dat' '/tmp/trove-trees-qh1fYR/tree/32/3/file 752.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/7/3/file 6527.dat' '/tmp/trove-trees-qh1fYR/tree/32/3/file 752.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/33/2/file 8353.dat' '/tmp/trove-trees-qh1fYR/tree/32/3/file 752.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/3/5/file 243.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/14/0/file 5334.dat' '/tmp/trove-trees-qh1fYR/tree/3/5/file 243.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/38/2/file 5798.dat' '/tmp/trove-trees-qh1fYR/tree/3/5/file 243.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/20/4/file 7340.dat' '/tmp/trove-trees-qh1fYR/tree/3/5/file 243.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/8/3/file 1368.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/12/5/file 5892.dat' '/tmp/trove-trees-qh1fYR/tree/8/3/file 1368.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/33/3/file 7913.dat' '/tmp/trove-trees-qh1fYR/tree/8/3/file 1368.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/6/0/file 686.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/34/0/file 1554.dat' '/tmp/trove-trees-qh1fYR/tree/6/0/file 686.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/19/0/file 3059.dat' '/tmp/trove-trees-qh1fYR/tree/6/0/file 686.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/15/4/file 7935.dat' '/tmp/trove-trees-qh1fYR/tree/6/0/file 686.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/11/6/file 8091.dat' '/tmp/trove-trees-qh1fYR/tree/6/0/file 686.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/14/0/file 854.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/16/3/file 4896.dat' '/tmp/trove-trees-qh1fYR/tree/14/0/file 854.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/0/4/file 6640.dat' '/tmp/trove-trees-qh1fYR/tree/14/0/file 854.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/17/0/file 217.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/17/6/file 5977.dat' '/tmp/trove-trees-qh1fYR/tree/17/0/file 217.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/11/4/file 1131.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/3/3/file 8123.dat' '/tmp/trove-trees-qh1fYR/tree/11/4/file 1131.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/35/3/file 8795.dat' '/tmp/trove-trees-qh1fYR/tree/11/4/file 1131.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/12/5/file 12.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/1/4/file 81.dat' '/tmp/trove-trees-qh1fYR/tree/12/5/file 12.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/33/4/file 473.dat' '/tmp/trove-trees-qh1fYR/tree/12/5/file 12.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/34/1/file 4474.dat' '/tmp/trove-trees-qh1fYR/tree/12/5/file 12.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/39/5/file 6879.dat' '/tmp/trove-trees-qh1fYR/tree/12/5/file 12.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/36/0/file 7756.dat' '/tmp/trove-trees-qh1fYR/tree/12/5/file 12.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/5/2/file 1605.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/25/4/file 5345.dat' '/tmp/trove-trees-qh1fYR/tree/5/2/file 1605.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/32/3/file 6632.dat' '/tmp/trove-trees-qh1fYR/tree/5/2/file 1605.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/5/1/file 85.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/17/4/file 5737.dat' '/tmp/trove-trees-qh1fYR/tree/5/1/file 85.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/22/2/file 1542.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/27/1/file 1947.dat' '/tmp/trove-trees-qh1fYR/tree/22/2/file 1542.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/13/1/file 7253.dat' '/tmp/trove-trees-qh1fYR/tree/22/2/file 1542.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/30/6/file 510.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/33/6/file 1833.dat' '/tmp/trove-trees-qh1fYR/tree/30/6/file 510.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/32/3/file 9992.dat' '/tmp/trove-trees-qh1fYR/tree/30/6/file 510.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/36/1/file 316.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/27/5/file 3267.dat' '/tmp/trove-trees-qh1fYR/tree/36/1/file 316.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/38/5/file 838.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/24/1/file 3144.dat' '/tmp/trove-trees-qh1fYR/tree/38/5/file 838.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/2/0/file 2002.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/9/4/file 5849.dat' '/tmp/trove-trees-qh1fYR/tree/2/0/file 2002.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/38/3/file 598.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/25/5/file 2945.dat' '/tmp/trove-trees-qh1fYR/tree/38/3/file 598.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/34/2/file 5434.dat' '/tmp/trove-trees-qh1fYR/tree/38/3/file 598.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/9/1/file 9969.dat' '/tmp/trove-trees-qh1fYR/tree/38/3/file 598.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/21/5/file 1461.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/25/5/file 6025.dat' '/tmp/trove-trees-qh1fYR/tree/21/5/file 1461.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/6/5/file 726.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/23/0/file 903.dat' '/tmp/trove-trees-qh1fYR/tree/6/5/file 726.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/30/5/file 2910.dat' '/tmp/trove-trees-qh1fYR/tree/6/5/file 726.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/22/2/file 142.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/35/0/file 595.dat' '/tmp/trove-trees-qh1fYR/tree/22/2/file 142.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/8/6/file 888.dat' '/tmp/trove-trees-qh1fYR/tree/22/2/file 142.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/12/4/file 3532.dat' '/tmp/trove-trees-qh1fYR/tree/22/2/file 142.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/20/4/file 4820.dat' '/tmp/trove-trees-qh1fYR/tree/22/2/file 142.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/20/0/file 8260.dat' '/tmp/trove-trees-qh1fYR/tree/22/2/file 142.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/19/5/file 9539.dat' '/tmp/trove-trees-qh1fYR/tree/22/2/file 142.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/36/6/file 76.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/25/1/file 505.dat' '/tmp/trove-trees-qh1fYR/tree/36/6/file 76.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/2/5/file 5962.dat' '/tmp/trove-trees-qh1fYR/tree/36/6/file 76.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/4/0/file 84.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/26/4/file 2706.dat' '/tmp/trove-trees-qh1fYR/tree/4/0/file 84.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/34/6/file 6754.dat' '/tmp/trove-trees-qh1fYR/tree/4/0/file 84.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/5/0/file 525.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/25/3/file 5785.dat' '/tmp/trove-trees-qh1fYR/tree/5/0/file 525.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/22/1/file 1982.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/5/2/file 5805.dat' '/tmp/trove-trees-qh1fYR/tree/22/1/file 1982.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/28/0/file 7588.dat' '/tmp/trove-trees-qh1fYR/tree/22/1/file 1982.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/11/4/file 11.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/1/0/file 2681.dat' '/tmp/trove-trees-qh1fYR/tree/11/4/file 11.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/4/0/file 1204.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/5/4/file 2405.dat' '/tmp/trove-trees-qh1fYR/tree/4/0/file 1204.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/26/2/file 8066.dat' '/tmp/trove-trees-qh1fYR/tree/4/0/file 1204.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/23/2/file 863.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/14/4/file 1614.dat' '/tmp/trove-trees-qh1fYR/tree/23/2/file 863.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/39/3/file 2159.dat' '/tmp/trove-trees-qh1fYR/tree/23/2/file 863.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/37/1/file 6637.dat' '/tmp/trove-trees-qh1fYR/tree/23/2/file 863.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/9/0/file 8729.dat' '/tmp/trove-trees-qh1fYR/tree/23/2/file 863.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/1/0/file 8841.dat' '/tmp/trove-trees-qh1fYR/tree/23/2/file 863.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/13/5/file 1013.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/27/1/file 1667.dat' '/tmp/trove-trees-qh1fYR/tree/13/5/file 1013.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/1/5/file 2441.dat' '/tmp/trove-trees-qh1fYR/tree/13/5/file 1013.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/5/5/file 5325.dat' '/tmp/trove-trees-qh1fYR/tree/13/5/file 1013.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/33/3/file 73.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/13/2/file 373.dat' '/tmp/trove-trees-qh1fYR/tree/33/3/file 73.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/16/1/file 1016.dat' '/tmp/trove-trees-qh1fYR/tree/33/3/file 73.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/6/6/file 3086.dat' '/tmp/trove-trees-qh1fYR/tree/33/3/file 73.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/27/0/file 4627.dat' '/tmp/trove-trees-qh1fYR/tree/33/3/file 73.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/4/5/file 6844.dat' '/tmp/trove-trees-qh1fYR/tree/33/3/file 73.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/6/1/file 9206.dat' '/tmp/trove-trees-qh1fYR/tree/33/3/file 73.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/9/0/file 329.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/0/6/file 720.dat' '/tmp/trove-trees-qh1fYR/tree/9/0/file 329.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/20/6/file 5620.dat' '/tmp/trove-trees-qh1fYR/tree/9/0/file 329.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/15/3/file 8935.dat' '/tmp/trove-trees-qh1fYR/tree/9/0/file 329.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/24/3/file 24.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/26/1/file 106.dat' '/tmp/trove-trees-qh1fYR/tree/24/3/file 24.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/1/1/file 281.dat' '/tmp/trove-trees-qh1fYR/tree/24/3/file 24.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/33/6/file 3793.dat' '/tmp/trove-trees-qh1fYR/tree/24/3/file 24.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/24/3/file 3944.dat' '/tmp/trove-trees-qh1fYR/tree/24/3/file 24.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/30/4/file 4750.dat' '/tmp/trove-trees-qh1fYR/tree/24/3/file 24.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/22/4/file 8222.dat' '/tmp/trove-trees-qh1fYR/tree/24/3/file 24.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/24/2/file 1864.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/9/5/file 5409.dat' '/tmp/trove-trees-qh1fYR/tree/24/2/file 1864.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/30/6/file 6390.dat' '/tmp/trove-trees-qh1fYR/tree/24/2/file 1864.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/2/3/file 9922.dat' '/tmp/trove-trees-qh1fYR/tree/24/2/file 1864.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/33/2/file 233.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/34/3/file 234.dat' '/tmp/trove-trees-qh1fYR/tree/33/2/file 233.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/36/4/file 396.dat' '/tmp/trove-trees-qh1fYR/tree/33/2/file 233.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/20/5/file 3820.dat' '/tmp/trove-trees-qh1fYR/tree/33/2/file 233.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/3/0/file 3843.dat' '/tmp/trove-trees-qh1fYR/tree/33/2/file 233.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/5/0/file 4445.dat' '/tmp/trove-trees-qh1fYR/tree/33/2/file 233.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/9/5/file 6249.dat' '/tmp/trove-trees-qh1fYR/tree/33/2/file 233.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/21/1/file 6301.dat' '/tmp/trove-trees-qh1fYR/tree/33/2/file 233.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/25/2/file 6505.dat' '/tmp/trove-trees-qh1fYR/tree/33/2/file 233.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/9/6/file 6929.dat' '/tmp/trove-trees-qh1fYR/tree/33/2/file 233.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/29/2/file 1269.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/35/1/file 8275.dat' '/tmp/trove-trees-qh1fYR/tree/29/2/file 1269.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/21/0/file 21.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/23/2/file 23.dat' '/tmp/trove-trees-qh1fYR/tree/21/0/file 21.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/23/4/file 2223.dat' '/tmp/trove-trees-qh1fYR/tree/21/0/file 21.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/24/0/file 7784.dat' '/tmp/trove-trees-qh1fYR/tree/21/0/file 21.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/22/1/file 7862.dat' '/tmp/trove-trees-qh1fYR/tree/21/0/file 21.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/19/5/file 9819.dat' '/tmp/trove-trees-qh1fYR/tree/21/0/file 21.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/18/2/file 1458.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/24/5/file 2224.dat' '/tmp/trove-trees-qh1fYR/tree/18/2/file 1458.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/13/5/file 4653.dat' '/tmp/trove-trees-qh1fYR/tree/18/2/file 1458.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/22/3/file 6702.dat' '/tmp/trove-trees-qh1fYR/tree/18/2/file 1458.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/36/5/file 8916.dat' '/tmp/trove-trees-qh1fYR/tree/18/2/file 1458.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/34/0/file 714.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/6/1/file 1086.dat' '/tmp/trove-trees-qh1fYR/tree/34/0/file 714.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/24/3/file 7864.dat' '/tmp/trove-trees-qh1fYR/tree/34/0/file 714.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/28/1/file 1828.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/20/3/file 2460.dat' '/tmp/trove-trees-qh1fYR/tree/28/1/file 1828.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/17/1/file 6217.dat' '/tmp/trove-trees-qh1fYR/tree/28/1/file 1828.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/22/5/file 782.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/36/1/file 1156.dat' '/tmp/trove-trees-qh1fYR/tree/22/5/file 782.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/21/4/file 1901.dat' '/tmp/trove-trees-qh1fYR/tree/22/5/file 782.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/15/4/file 1775.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/16/4/file 4176.dat' '/tmp/trove-trees-qh1fYR/tree/15/4/file 1775.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/33/3/file 8473.dat' '/tmp/trove-trees-qh1fYR/tree/15/4/file 1775.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/1/4/file 9041.dat' '/tmp/trove-trees-qh1fYR/tree/15/4/file 1775.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/22/4/file 1222.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/38/1/file 5118.dat' '/tmp/trove-trees-qh1fYR/tree/22/4/file 1222.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/21/4/file 5541.dat' '/tmp/trove-trees-qh1fYR/tree/22/4/file 1222.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/32/1/file 5832.dat' '/tmp/trove-trees-qh1fYR/tree/22/4/file 1222.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/31/6/file 111.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/23/2/file 583.dat' '/tmp/trove-trees-qh1fYR/tree/31/6/file 111.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/22/0/file 4662.dat' '/tmp/trove-trees-qh1fYR/tree/31/6/file 111.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/1/3/file 6681.dat' '/tmp/trove-trees-qh1fYR/tree/31/6/file 111.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/30/3/file 1270.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/9/4/file 4169.dat' '/tmp/trove-trees-qh1fYR/tree/30/3/file 1270.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/36/3/file 9236.dat' '/tmp/trove-trees-qh1fYR/tree/30/3/file 1270.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/33/4/file 193.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/15/5/file 215.dat' '/tmp/trove-trees-qh1fYR/tree/33/4/file 193.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/9/5/file 3169.dat' '/tmp/trove-trees-qh1fYR/tree/33/4/file 193.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/24/4/file 7144.dat' '/tmp/trove-trees-qh1fYR/tree/33/4/file 193.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/16/6/file 7216.dat' '/tmp/trove-trees-qh1fYR/tree/33/4/file 193.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/18/3/file 8298.dat' '/tmp/trove-trees-qh1fYR/tree/33/4/file 193.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/20/0/file 1540.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/14/0/file 4214.dat' '/tmp/trove-trees-qh1fYR/tree/20/0/file 1540.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/3/4/file 5163.dat' '/tmp/trove-trees-qh1fYR/tree/20/0/file 1540.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/18/5/file 6578.dat' '/tmp/trove-trees-qh1fYR/tree/20/0/file 1540.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/31/1/file 911.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/12/1/file 4292.dat' '/tmp/trove-trees-qh1fYR/tree/31/1/file 911.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/31/0/file 4431.dat' '/tmp/trove-trees-qh1fYR/tree/31/1/file 911.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/7/5/file 607.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/11/3/file 3811.dat' '/tmp/trove-trees-qh1fYR/tree/7/5/file 607.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/23/3/file 5743.dat' '/tmp/trove-trees-qh1fYR/tree/7/5/file 607.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/26/1/file 6266.dat' '/tmp/trove-trees-qh1fYR/tree/7/5/file 607.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/21/5/file 8181.dat' '/tmp/trove-trees-qh1fYR/tree/7/5/file 607.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/32/0/file 392.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/38/4/file 2398.dat' '/tmp/trove-trees-qh1fYR/tree/32/0/file 392.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/23/3/file 6863.dat' '/tmp/trove-trees-qh1fYR/tree/32/0/file 392.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/31/2/file 8311.dat' '/tmp/trove-trees-qh1fYR/tree/32/0/file 392.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/24/5/file 544.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/31/0/file 4711.dat' '/tmp/trove-trees-qh1fYR/tree/24/5/file 544.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/37/0/file 7077.dat' '/tmp/trove-trees-qh1fYR/tree/24/5/file 544.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/39/4/file 9839.dat' '/tmp/trove-trees-qh1fYR/tree/24/5/file 544.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/35/1/file 1275.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/23/5/file 4303.dat' '/tmp/trove-trees-qh1fYR/tree/35/1/file 1275.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/39/2/file 7079.dat' '/tmp/trove-trees-qh1fYR/tree/35/1/file 1275.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/36/5/file 1636.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/6/1/file 3046.dat' '/tmp/trove-trees-qh1fYR/tree/36/5/file 1636.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/20/5/file 180.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/39/1/file 6959.dat' '/tmp/trove-trees-qh1fYR/tree/20/5/file 180.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/28/2/file 7268.dat' '/tmp/trove-trees-qh1fYR/tree/20/5/file 180.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/32/6/file 1672.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/25/2/file 5385.dat' '/tmp/trove-trees-qh1fYR/tree/32/6/file 1672.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/22/2/file 7702.dat' '/tmp/trove-trees-qh1fYR/tree/32/6/file 1672.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/19/0/file 1099.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/10/1/file 3970.dat' '/tmp/trove-trees-qh1fYR/tree/19/0/file 1099.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/29/4/file 5429.dat' '/tmp/trove-trees-qh1fYR/tree/19/0/file 1099.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/25/2/file 2025.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/1/5/file 3281.dat' '/tmp/trove-trees-qh1fYR/tree/25/2/file 2025.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/0/4/file 1040.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/7/6/file 2127.dat' '/tmp/trove-trees-qh1fYR/tree/0/4/file 1040.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/16/2/file 7296.dat' '/tmp/trove-trees-qh1fYR/tree/0/4/file 1040.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/14/3/file 374.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/36/5/file 516.dat' '/tmp/trove-trees-qh1fYR/tree/14/3/file 374.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/12/1/file 1772.dat' '/tmp/trove-trees-qh1fYR/tree/14/3/file 374.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/30/5/file 2350.dat' '/tmp/trove-trees-qh1fYR/tree/14/3/file 374.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/30/1/file 9990.dat' '/tmp/trove-trees-qh1fYR/tree/14/3/file 374.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/9/5/file 929.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/5/3/file 1445.dat' '/tmp/trove-trees-qh1fYR/tree/9/5/file 929.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/22/5/file 3302.dat' '/tmp/trove-trees-qh1fYR/tree/9/5/file 929.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/9/4/file 4729.dat' '/tmp/trove-trees-qh1fYR/tree/9/5/file 929.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/19/4/file 5499.dat' '/tmp/trove-trees-qh1fYR/tree/9/5/file 929.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/23/6/file 1343.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/25/6/file 1665.dat' '/tmp/trove-trees-qh1fYR/tree/23/6/file 1343.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/16/2/file 3936.dat' '/tmp/trove-trees-qh1fYR/tree/23/6/file 1343.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/9/2/file 6729.dat' '/tmp/trove-trees-qh1fYR/tree/23/6/file 1343.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/27/6/file 9827.dat' '/tmp/trove-trees-qh1fYR/tree/23/6/file 1343.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/3/3/file 1963.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/18/4/file 1978.dat' '/tmp/trove-trees-qh1fYR/tree/3/3/file 1963.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/31/0/file 6391.dat' '/tmp/trove-trees-qh1fYR/tree/3/3/file 1963.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/5/4/file 1005.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/23/6/file 6943.dat' '/tmp/trove-trees-qh1fYR/tree/5/4/file 1005.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/36/3/file 276.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/16/5/file 376.dat' '/tmp/trove-trees-qh1fYR/tree/36/3/file 276.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/4/6/file 1364.dat' '/tmp/trove-trees-qh1fYR/tree/36/3/file 276.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/23/0/file 2023.dat' '/tmp/trove-trees-qh1fYR/tree/36/3/file 276.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/2/3/file 3202.dat' '/tmp/trove-trees-qh1fYR/tree/36/3/file 276.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/7/5/file 3407.dat' '/tmp/trove-trees-qh1fYR/tree/36/3/file 276.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/22/0/file 6062.dat' '/tmp/trove-trees-qh1fYR/tree/36/3/file 276.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/31/4/file 7711.dat' '/tmp/trove-trees-qh1fYR/tree/36/3/file 276.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/20/6/file 9540.dat' '/tmp/trove-trees-qh1fYR/tree/36/3/file 276.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/19/4/file 739.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/0/6/file 1280.dat' '/tmp/trove-trees-qh1fYR/tree/19/4/file 739.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/29/1/file 1989.dat' '/tmp/trove-trees-qh1fYR/tree/19/4/file 739.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/4/3/file 6324.dat' '/tmp/trove-trees-qh1fYR/tree/19/4/file 739.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/5/6/file 1805.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/29/6/file 2029.dat' '/tmp/trove-trees-qh1fYR/tree/5/6/file 1805.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/13/0/file 3213.dat' '/tmp/trove-trees-qh1fYR/tree/5/6/file 1805.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/10/0/file 4690.dat' '/tmp/trove-trees-qh1fYR/tree/5/6/file 1805.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/4/2/file 44.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/17/1/file 57.dat' '/tmp/trove-trees-qh1fYR/tree/4/2/file 44.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/27/6/file 9267.dat' '/tmp/trove-trees-qh1fYR/tree/4/2/file 44.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/39/4/file 879.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/12/1/file 7932.dat' '/tmp/trove-trees-qh1fYR/tree/39/4/file 879.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/22/4/file 662.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/12/3/file 892.dat' '/tmp/trove-trees-qh1fYR/tree/22/4/file 662.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/28/2/file 1668.dat' '/tmp/trove-trees-qh1fYR/tree/22/4/file 662.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/27/0/file 4907.dat' '/tmp/trove-trees-qh1fYR/tree/22/4/file 662.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/5/3/file 1725.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/30/0/file 5110.dat' '/tmp/trove-trees-qh1fYR/tree/5/3/file 1725.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/31/0/file 1911.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/13/4/file 8453.dat' '/tmp/trove-trees-qh1fYR/tree/31/0/file 1911.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/14/3/file 1494.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/26/5/file 4506.dat' '/tmp/trove-trees-qh1fYR/tree/14/3/file 1494.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/32/3/file 192.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/36/2/file 1556.dat' '/tmp/trove-trees-qh1fYR/tree/32/3/file 192.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/9/3/file 1809.dat' '/tmp/trove-trees-qh1fYR/tree/32/3/file 192.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/18/2/file 2018.dat' '/tmp/trove-trees-qh1fYR/tree/32/3/file 192.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/15/1/file 3655.dat' '/tmp/trove-trees-qh1fYR/tree/32/3/file 192.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/31/3/file 6751.dat' '/tmp/trove-trees-qh1fYR/tree/32/3/file 192.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/11/5/file 411.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/28/5/file 4828.dat' '/tmp/trove-trees-qh1fYR/tree/11/5/file 411.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/5/0/file 1645.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/13/6/file 3373.dat' '/tmp/trove-trees-qh1fYR/tree/5/0/file 1645.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/1/6/file 7041.dat' '/tmp/trove-trees-qh1fYR/tree/5/0/file 1645.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/36/5/file 236.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/37/3/file 437.dat' '/tmp/trove-trees-qh1fYR/tree/36/5/file 236.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/1/6/file 601.dat' '/tmp/trove-trees-qh1fYR/tree/36/5/file 236.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/25/0/file 2065.dat' '/tmp/trove-trees-qh1fYR/tree/36/5/file 236.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/14/1/file 3214.dat' '/tmp/trove-trees-qh1fYR/tree/36/5/file 236.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/12/6/file 3772.dat' '/tmp/trove-trees-qh1fYR/tree/36/5/file 236.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/15/2/file 8535.dat' '/tmp/trove-trees-qh1fYR/tree/36/5/file 236.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/11/2/file 9291.dat' '/tmp/trove-trees-qh1fYR/tree/36/5/file 236.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/28/0/file 9548.dat' '/tmp/trove-trees-qh1fYR/tree/36/5/file 236.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/19/1/file 379.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/22/5/file 8342.dat' '/tmp/trove-trees-qh1fYR/tree/19/1/file 379.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/29/5/file 229.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/23/0/file 3423.dat' '/tmp/trove-trees-qh1fYR/tree/29/5/file 229.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/33/1/file 6273.dat' '/tmp/trove-trees-qh1fYR/tree/29/5/file 229.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/30/0/file 910.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/8/6/file 1168.dat' '/tmp/trove-trees-qh1fYR/tree/30/0/file 910.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/39/3/file 3559.dat' '/tmp/trove-trees-qh1fYR/tree/30/0/file 910.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/14/4/file 774.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/10/6/file 7930.dat' '/tmp/trove-trees-qh1fYR/tree/14/4/file 774.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/16/3/file 8536.dat' '/tmp/trove-trees-qh1fYR/tree/14/4/file 774.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/9/0/file 609.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/28/4/file 8628.dat' '/tmp/trove-trees-qh1fYR/tree/9/0/file 609.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/21/6/file 741.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/9/2/file 849.dat' '/tmp/trove-trees-qh1fYR/tree/21/6/file 741.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/29/3/file 3629.dat' '/tmp/trove-trees-qh1fYR/tree/21/6/file 741.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/14/5/file 54.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/16/6/file 216.dat' '/tmp/trove-trees-qh1fYR/tree/14/5/file 54.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/22/3/file 262.dat' '/tmp/trove-trees-qh1fYR/tree/14/5/file 54.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/9/5/file 369.dat' '/tmp/trove-trees-qh1fYR/tree/14/5/file 54.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/9/5/file 1489.dat' '/tmp/trove-trees-qh1fYR/tree/14/5/file 54.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/9/4/file 2209.dat' '/tmp/trove-trees-qh1fYR/tree/14/5/file 54.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/27/3/file 9187.dat' '/tmp/trove-trees-qh1fYR/tree/14/5/file 54.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/4/0/file 924.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/1/4/file 4281.dat' '/tmp/trove-trees-qh1fYR/tree/4/0/file 924.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/1/3/file 7521.dat' '/tmp/trove-trees-qh1fYR/tree/4/0/file 924.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/37/2/file 37.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/11/6/file 1091.dat' '/tmp/trove-trees-qh1fYR/tree/37/2/file 37.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/34/1/file 6154.dat' '/tmp/trove-trees-qh1fYR/tree/37/2/file 37.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/9/0/file 6209.dat' '/tmp/trove-trees-qh1fYR/tree/37/2/file 37.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/39/2/file 6519.dat' '/tmp/trove-trees-qh1fYR/tree/37/2/file 37.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/24/4/file 144.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/37/4/file 1117.dat' '/tmp/trove-trees-qh1fYR/tree/24/4/file 144.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/4/6/file 5564.dat' '/tmp/trove-trees-qh1fYR/tree/24/4/file 144.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/24/5/file 9504.dat' '/tmp/trove-trees-qh1fYR/tree/24/4/file 144.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/34/5/file 1594.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/1/2/file 2361.dat' '/tmp/trove-trees-qh1fYR/tree/34/5/file 1594.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/27/4/file 1187.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/15/5/file 6095.dat' '/tmp/trove-trees-qh1fYR/tree/27/4/file 1187.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/8/2/file 9088.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/37/4/file 9797.dat' '/tmp/trove-trees-qh1fYR/tree/8/2/file 9088.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/18/0/file 1778.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/21/5/file 3981.dat' '/tmp/trove-trees-qh1fYR/tree/18/0/file 1778.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/33/4/file 4113.dat' '/tmp/trove-trees-qh1fYR/tree/18/0/file 1778.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/29/2/file 429.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/16/3/file 1816.dat' '/tmp/trove-trees-qh1fYR/tree/29/2/file 429.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/28/5/file 4268.dat' '/tmp/trove-trees-qh1fYR/tree/29/2/file 429.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/28/3/file 5988.dat' '/tmp/trove-trees-qh1fYR/tree/29/2/file 429.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/32/2/file 7632.dat' '/tmp/trove-trees-qh1fYR/tree/29/2/file 429.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/22/0/file 7742.dat' '/tmp/trove-trees-qh1fYR/tree/29/2/file 429.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/6/1/file 1646.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/38/1/file 4838.dat' '/tmp/trove-trees-qh1fYR/tree/6/1/file 1646.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/10/3/file 1130.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/12/0/file 3892.dat' '/tmp/trove-trees-qh1fYR/tree/10/3/file 1130.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/2/1/file 6602.dat' '/tmp/trove-trees-qh1fYR/tree/10/3/file 1130.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/39/3/file 1319.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/8/3/file 6408.dat' '/tmp/trove-trees-qh1fYR/tree/39/3/file 1319.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/8/5/file 488.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/3/1/file 603.dat' '/tmp/trove-trees-qh1fYR/tree/8/5/file 488.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/28/2/file 8668.dat' '/tmp/trove-trees-qh1fYR/tree/8/5/file 488.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/3/2/file 1003.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/18/5/file 7978.dat' '/tmp/trove-trees-qh1fYR/tree/3/2/file 1003.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/15/4/file 935.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/11/4/file 4771.dat' '/tmp/trove-trees-qh1fYR/tree/15/4/file 935.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/2/1/file 1282.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/37/6/file 6957.dat' '/tmp/trove-trees-qh1fYR/tree/2/1/file 1282.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/17/6/file 97.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/16/1/file 4376.dat' '/tmp/trove-trees-qh1fYR/tree/17/6/file 97.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/1/4/file 1481.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/23/4/file 5023.dat' '/tmp/trove-trees-qh1fYR/tree/1/4/file 1481.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/22/4/file 102.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/18/4/file 2818.dat' '/tmp/trove-trees-qh1fYR/tree/22/4/file 102.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/27/3/file 6667.dat' '/tmp/trove-trees-qh1fYR/tree/22/4/file 102.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/29/3/file 1389.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/28/2/file 5028.dat' '/tmp/trove-trees-qh1fYR/tree/29/3/file 1389.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/35/1/file 1835.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/24/3/file 1984.dat' '/tmp/trove-trees-qh1fYR/tree/35/1/file 1835.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/18/5/file 7138.dat' '/tmp/trove-trees-qh1fYR/tree/35/1/file 1835.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/11/1/file 211.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/25/0/file 385.dat' '/tmp/trove-trees-qh1fYR/tree/11/1/file 211.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/2/3/file 2082.dat' '/tmp/trove-trees-qh1fYR/tree/11/1/file 211.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/10/3/file 1410.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/3/5/file 3323.dat' '/tmp/trove-trees-qh1fYR/tree/10/3/file 1410.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/32/1/file 3872.dat' '/tmp/trove-trees-qh1fYR/tree/10/3/file 1410.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/3/1/file 4803.dat' '/tmp/trove-trees-qh1fYR/tree/10/3/file 1410.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/25/2/file 345.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/23/3/file 1543.dat' '/tmp/trove-trees-qh1fYR/tree/25/2/file 345.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/27/1/file 5867.dat' '/tmp/trove-trees-qh1fYR/tree/25/2/file 345.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/30/1/file 8030.dat' '/tmp/trove-trees-qh1fYR/tree/25/2/file 345.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/23/4/file 8383.dat' '/tmp/trove-trees-qh1fYR/tree/25/2/file 345.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/26/0/file 8946.dat' '/tmp/trove-trees-qh1fYR/tree/25/2/file 345.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/34/3/file 1634.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/29/6/file 7909.dat' '/tmp/trove-trees-qh1fYR/tree/34/3/file 1634.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/21/4/file 1061.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/12/2/file 2732.dat' '/tmp/trove-trees-qh1fYR/tree/21/4/file 1061.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/31/4/file 3511.dat' '/tmp/trove-trees-qh1fYR/tree/21/4/file 1061.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/33/5/file 8993.dat' '/tmp/trove-trees-qh1fYR/tree/21/4/file 1061.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/23/2/file 1423.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/20/2/file 3740.dat' '/tmp/trove-trees-qh1fYR/tree/23/2/file 1423.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/35/2/file 4755.dat' '/tmp/trove-trees-qh1fYR/tree/23/2/file 1423.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/16/6/file 8616.dat' '/tmp/trove-trees-qh1fYR/tree/23/2/file 1423.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/17/2/file 1017.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/2/0/file 7322.dat' '/tmp/trove-trees-qh1fYR/tree/17/2/file 1017.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/25/5/file 145.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/26/6/file 9946.dat' '/tmp/trove-trees-qh1fYR/tree/25/5/file 145.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/21/0/file 1421.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/34/3/file 6674.dat' '/tmp/trove-trees-qh1fYR/tree/21/0/file 1421.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/33/6/file 9393.dat' '/tmp/trove-trees-qh1fYR/tree/21/0/file 1421.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/7/4/file 207.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/4/4/file 284.dat' '/tmp/trove-trees-qh1fYR/tree/7/4/file 207.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/30/0/file 1470.dat' '/tmp/trove-trees-qh1fYR/tree/7/4/file 207.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/9/3/file 3489.dat' '/tmp/trove-trees-qh1fYR/tree/7/4/file 207.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/22/6/file 4262.dat' '/tmp/trove-trees-qh1fYR/tree/7/4/file 207.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/34/6/file 4514.dat' '/tmp/trove-trees-qh1fYR/tree/7/4/file 207.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/19/6/file 699.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/33/2/file 3873.dat' '/tmp/trove-trees-qh1fYR/tree/19/6/file 699.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/15/4/file 7655.dat' '/tmp/trove-trees-qh1fYR/tree/19/6/file 699.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/20/0/file 140.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/39/5/file 4639.dat' '/tmp/trove-trees-qh1fYR/tree/20/0/file 140.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/0/4/file 1880.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/18/0/file 2618.dat' '/tmp/trove-trees-qh1fYR/tree/0/4/file 1880.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/28/6/file 1868.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/3/4/file 9923.dat' '/tmp/trove-trees-qh1fYR/tree/28/6/file 1868.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/22/5/file 222.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/23/2/file 303.dat' '/tmp/trove-trees-qh1fYR/tree/22/5/file 222.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/2/6/file 4122.dat' '/tmp/trove-trees-qh1fYR/tree/22/5/file 222.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/24/6/file 4304.dat' '/tmp/trove-trees-qh1fYR/tree/22/5/file 222.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/0/1/file 120.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/28/4/file 5828.dat' '/tmp/trove-trees-qh1fYR/tree/0/1/file 120.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/15/1/file 575.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/30/2/file 3950.dat' '/tmp/trove-trees-qh1fYR/tree/15/1/file 575.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/21/0/file 5621.dat' '/tmp/trove-trees-qh1fYR/tree/15/1/file 575.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/18/1/file 1898.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/37/4/file 3637.dat' '/tmp/trove-trees-qh1fYR/tree/18/1/file 1898.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/33/6/file 1273.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/19/5/file 4779.dat' '/tmp/trove-trees-qh1fYR/tree/33/6/file 1273.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/15/2/file 5175.dat' '/tmp/trove-trees-qh1fYR/tree/33/6/file 1273.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/28/2/file 5868.dat' '/tmp/trove-trees-qh1fYR/tree/33/6/file 1273.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/15/2/file 1815.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/31/3/file 5911.dat' '/tmp/trove-trees-qh1fYR/tree/15/2/file 1815.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/20/4/file 2020.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/4/6/file 2204.dat' '/tmp/trove-trees-qh1fYR/tree/20/4/file 2020.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/38/6/file 1238.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/14/1/file 7414.dat' '/tmp/trove-trees-qh1fYR/tree/38/6/file 1238.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/39/5/file 1839.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/39/0/file 3759.dat' '/tmp/trove-trees-qh1fYR/tree/39/5/file 1839.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/9/5/file 8769.dat' '/tmp/trove-trees-qh1fYR/tree/39/5/file 1839.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/31/5/file 1111.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/13/3/file 7213.dat' '/tmp/trove-trees-qh1fYR/tree/31/5/file 1111.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/12/6/file 1812.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/36/2/file 8556.dat' '/tmp/trove-trees-qh1fYR/tree/12/6/file 1812.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/15/3/file 1095.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/0/6/file 2680.dat' '/tmp/trove-trees-qh1fYR/tree/15/3/file 1095.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/25/2/file 1185.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/5/0/file 1925.dat' '/tmp/trove-trees-qh1fYR/tree/25/2/file 1185.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/3/2/file 5203.dat' '/tmp/trove-trees-qh1fYR/tree/25/2/file 1185.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/5/3/file 7045.dat' '/tmp/trove-trees-qh1fYR/tree/25/2/file 1185.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/39/5/file 159.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/15/3/file 4175.dat' '/tmp/trove-trees-qh1fYR/tree/39/5/file 159.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/17/3/file 5337.dat' '/tmp/trove-trees-qh1fYR/tree/39/5/file 159.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/31/5/file 271.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/35/5/file 2595.dat' '/tmp/trove-trees-qh1fYR/tree/31/5/file 271.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/26/3/file 5106.dat' '/tmp/trove-trees-qh1fYR/tree/31/5/file 271.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/2/4/file 6962.dat' '/tmp/trove-trees-qh1fYR/tree/31/5/file 271.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/14/1/file 1814.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/28/3/file 4028.dat' '/tmp/trove-trees-qh1fYR/tree/14/1/file 1814.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/31/6/file 9911.dat' '/tmp/trove-trees-qh1fYR/tree/14/1/file 1814.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/0/1/file 1240.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/38/2/file 2158.dat' '/tmp/trove-trees-qh1fYR/tree/0/1/file 1240.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/27/0/file 7707.dat' '/tmp/trove-trees-qh1fYR/tree/0/1/file 1240.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/12/2/file 212.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/24/5/file 8944.dat' '/tmp/trove-trees-qh1fYR/tree/12/2/file 212.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/31/3/file 1151.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/24/5/file 1384.dat' '/tmp/trove-trees-qh1fYR/tree/31/3/file 1151.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/36/3/file 4476.dat' '/tmp/trove-trees-qh1fYR/tree/31/3/file 1151.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/36/2/file 6876.dat' '/tmp/trove-trees-qh1fYR/tree/31/3/file 1151.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/20/3/file 9180.dat' '/tmp/trove-trees-qh1fYR/tree/31/3/file 1151.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/4/5/file 124.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/8/2/file 128.dat' '/tmp/trove-trees-qh1fYR/tree/4/5/file 124.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/12/6/file 132.dat' '/tmp/trove-trees-qh1fYR/tree/4/5/file 124.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/7/2/file 247.dat' '/tmp/trove-trees-qh1fYR/tree/4/5/file 124.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/25/4/file 2825.dat' '/tmp/trove-trees-qh1fYR/tree/4/5/file 124.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/16/4/file 3336.dat' '/tmp/trove-trees-qh1fYR/tree/4/5/file 124.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/7/0/file 3647.dat' '/tmp/trove-trees-qh1fYR/tree/4/5/file 124.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/30/2/file 4790.dat' '/tmp/trove-trees-qh1fYR/tree/4/5/file 124.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/6/3/file 6366.dat' '/tmp/trove-trees-qh1fYR/tree/4/5/file 124.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/27/4/file 8747.dat' '/tmp/trove-trees-qh1fYR/tree/4/5/file 124.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/17/2/file 8857.dat' '/tmp/trove-trees-qh1fYR/tree/4/5/file 124.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/35/4/file 9755.dat' '/tmp/trove-trees-qh1fYR/tree/4/5/file 124.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/38/2/file 9998.dat' '/tmp/trove-trees-qh1fYR/tree/4/5/file 124.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/12/4/file 172.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/0/2/file 1360.dat' '/tmp/trove-trees-qh1fYR/tree/12/4/file 172.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/7/5/file 1447.dat' '/tmp/trove-trees-qh1fYR/tree/12/4/file 172.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/13/0/file 1813.dat' '/tmp/trove-trees-qh1fYR/tree/12/4/file 172.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/37/6/file 3877.dat' '/tmp/trove-trees-qh1fYR/tree/12/4/file 172.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/13/3/file 6373.dat' '/tmp/trove-trees-qh1fYR/tree/12/4/file 172.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/27/6/file 7027.dat' '/tmp/trove-trees-qh1fYR/tree/12/4/file 172.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/16/5/file 936.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/38/3/file 3118.dat' '/tmp/trove-trees-qh1fYR/tree/16/5/file 936.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/17/4/file 4337.dat' '/tmp/trove-trees-qh1fYR/tree/16/5/file 936.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/23/0/file 5943.dat' '/tmp/trove-trees-qh1fYR/tree/16/5/file 936.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/35/0/file 315.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/26/1/file 946.dat' '/tmp/trove-trees-qh1fYR/tree/35/0/file 315.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/11/0/file 3731.dat' '/tmp/trove-trees-qh1fYR/tree/35/0/file 315.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/20/1/file 260.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/0/5/file 3120.dat' '/tmp/trove-trees-qh1fYR/tree/20/1/file 260.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/4/1/file 7764.dat' '/tmp/trove-trees-qh1fYR/tree/20/1/file 260.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/6/4/file 1726.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/25/5/file 4065.dat' '/tmp/trove-trees-qh1fYR/tree/6/4/file 1726.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/1/2/file 1521.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/12/0/file 6692.dat' '/tmp/trove-trees-qh1fYR/tree/1/2/file 1521.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/6/4/file 886.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/20/2/file 9060.dat' '/tmp/trove-trees-qh1fYR/tree/6/4/file 886.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/24/0/file 504.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/20/4/file 4540.dat' '/tmp/trove-trees-qh1fYR/tree/24/0/file 504.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/2/3/file 1242.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/2/4/file 2762.dat' '/tmp/trove-trees-qh1fYR/tree/2/3/file 1242.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/32/3/file 4112.dat' '/tmp/trove-trees-qh1fYR/tree/2/3/file 1242.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/39/2/file 4559.dat' '/tmp/trove-trees-qh1fYR/tree/2/3/file 1242.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/34/6/file 1714.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/0/3/file 5120.dat' '/tmp/trove-trees-qh1fYR/tree/34/6/file 1714.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/24/3/file 304.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/24/6/file 3184.dat' '/tmp/trove-trees-qh1fYR/tree/24/3/file 304.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/35/2/file 9515.dat' '/tmp/trove-trees-qh1fYR/tree/24/3/file 304.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/16/4/file 536.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/14/4/file 1334.dat' '/tmp/trove-trees-qh1fYR/tree/16/4/file 536.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/32/3/file 4672.dat' '/tmp/trove-trees-qh1fYR/tree/16/4/file 536.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/37/6/file 5557.dat' '/tmp/trove-trees-qh1fYR/tree/16/4/file 536.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/32/6/file 8392.dat' '/tmp/trove-trees-qh1fYR/tree/16/4/file 536.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/3/4/file 1243.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/14/2/file 3614.dat' '/tmp/trove-trees-qh1fYR/tree/3/4/file 1243.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/17/1/file 3977.dat' '/tmp/trove-trees-qh1fYR/tree/3/4/file 1243.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/15/2/file 4615.dat' '/tmp/trove-trees-qh1fYR/tree/3/4/file 1243.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/18/6/file 7538.dat' '/tmp/trove-trees-qh1fYR/tree/3/4/file 1243.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/9/1/file 8009.dat' '/tmp/trove-trees-qh1fYR/tree/3/4/file 1243.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/29/0/file 1029.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/30/2/file 7310.dat' '/tmp/trove-trees-qh1fYR/tree/29/0/file 1029.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/20/3/file 9460.dat' '/tmp/trove-trees-qh1fYR/tree/29/0/file 1029.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/6/4/file 9846.dat' '/tmp/trove-trees-qh1fYR/tree/29/0/file 1029.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/15/2/file 975.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/20/3/file 4420.dat' '/tmp/trove-trees-qh1fYR/tree/15/2/file 975.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/29/4/file 949.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/18/2/file 2858.dat' '/tmp/trove-trees-qh1fYR/tree/29/4/file 949.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/27/0/file 1267.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/6/1/file 8926.dat' '/tmp/trove-trees-qh1fYR/tree/27/0/file 1267.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/35/3/file 395.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/29/0/file 1589.dat' '/tmp/trove-trees-qh1fYR/tree/35/3/file 395.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/13/5/file 4373.dat' '/tmp/trove-trees-qh1fYR/tree/35/3/file 395.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/39/5/file 439.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/34/2/file 5154.dat' '/tmp/trove-trees-qh1fYR/tree/39/5/file 439.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/20/5/file 6900.dat' '/tmp/trove-trees-qh1fYR/tree/39/5/file 439.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/24/6/file 384.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/18/4/file 578.dat' '/tmp/trove-trees-qh1fYR/tree/24/6/file 384.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/37/6/file 5837.dat' '/tmp/trove-trees-qh1fYR/tree/24/6/file 384.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/28/5/file 1748.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/23/1/file 3823.dat' '/tmp/trove-trees-qh1fYR/tree/28/5/file 1748.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/19/3/file 339.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/20/2/file 660.dat' '/tmp/trove-trees-qh1fYR/tree/19/3/file 339.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/25/2/file 1745.dat' '/tmp/trove-trees-qh1fYR/tree/19/3/file 339.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/25/5/file 3225.dat' '/tmp/trove-trees-qh1fYR/tree/19/3/file 339.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/32/2/file 3432.dat' '/tmp/trove-trees-qh1fYR/tree/19/3/file 339.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/7/6/file 4087.dat' '/tmp/trove-trees-qh1fYR/tree/19/3/file 339.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/11/4/file 8691.dat' '/tmp/trove-trees-qh1fYR/tree/19/3/file 339.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/15/5/file 9175.dat' '/tmp/trove-trees-qh1fYR/tree/19/3/file 339.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/29/2/file 149.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/19/1/file 1779.dat' '/tmp/trove-trees-qh1fYR/tree/29/2/file 149.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/31/3/file 7311.dat' '/tmp/trove-trees-qh1fYR/tree/29/2/file 149.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/21/4/file 8901.dat' '/tmp/trove-trees-qh1fYR/tree/29/2/file 149.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/21/5/file 901.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/36/6/file 9316.dat' '/tmp/trove-trees-qh1fYR/tree/21/5/file 901.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/35/6/file 9715.dat' '/tmp/trove-trees-qh1fYR/tree/21/5/file 901.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/36/4/file 956.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/38/2/file 2998.dat' '/tmp/trove-trees-qh1fYR/tree/36/4/file 956.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/27/2/file 4867.dat' '/tmp/trove-trees-qh1fYR/tree/36/4/file 956.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/22/1/file 7302.dat' '/tmp/trove-trees-qh1fYR/tree/36/4/file 956.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/18/2/file 58.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/27/3/file 2467.dat' '/tmp/trove-trees-qh1fYR/tree/18/2/file 58.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/23/0/file 5663.dat' '/tmp/trove-trees-qh1fYR/tree/18/2/file 58.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/2/5/file 7362.dat' '/tmp/trove-trees-qh1fYR/tree/18/2/file 58.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/7/3/file 1487.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/26/5/file 2266.dat' '/tmp/trove-trees-qh1fYR/tree/7/3/file 1487.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/11/6/file 6971.dat' '/tmp/trove-trees-qh1fYR/tree/7/3/file 1487.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/15/2/file 9375.dat' '/tmp/trove-trees-qh1fYR/tree/7/3/file 1487.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/22/3/file 1102.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/27/1/file 1107.dat' '/tmp/trove-trees-qh1fYR/tree/22/3/file 1102.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/7/1/file 2367.dat' '/tmp/trove-trees-qh1fYR/tree/22/3/file 1102.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/33/4/file 8593.dat' '/tmp/trove-trees-qh1fYR/tree/22/3/file 1102.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/37/2/file 8717.dat' '/tmp/trove-trees-qh1fYR/tree/22/3/file 1102.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/34/2/file 954.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/27/5/file 2427.dat' '/tmp/trove-trees-qh1fYR/tree/34/2/file 954.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/24/5/file 2784.dat' '/tmp/trove-trees-qh1fYR/tree/34/2/file 954.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/20/4/file 5660.dat' '/tmp/trove-trees-qh1fYR/tree/34/2/file 954.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/24/5/file 6144.dat' '/tmp/trove-trees-qh1fYR/tree/34/2/file 954.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/26/5/file 1146.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/27/0/file 6587.dat' '/tmp/trove-trees-qh1fYR/tree/26/5/file 1146.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/20/3/file 7780.dat' '/tmp/trove-trees-qh1fYR/tree/26/5/file 1146.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/37/3/file 997.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/37/2/file 3957.dat' '/tmp/trove-trees-qh1fYR/tree/37/3/file 997.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/3/1/file 5083.dat' '/tmp/trove-trees-qh1fYR/tree/37/3/file 997.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/18/3/file 6338.dat' '/tmp/trove-trees-qh1fYR/tree/37/3/file 997.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/0/2/file 1920.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/38/5/file 7838.dat' '/tmp/trove-trees-qh1fYR/tree/0/2/file 1920.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/24/3/file 1704.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/7/5/file 9567.dat' '/tmp/trove-trees-qh1fYR/tree/24/3/file 1704.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/14/5/file 1734.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/34/3/file 2754.dat' '/tmp/trove-trees-qh1fYR/tree/14/5/file 1734.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/12/3/file 9292.dat' '/tmp/trove-trees-qh1fYR/tree/14/5/file 1734.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/5/6/file 965.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/0/1/file 8800.dat' '/tmp/trove-trees-qh1fYR/tree/5/6/file 965.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/34/5/file 194.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/3/1/file 1443.dat' '/tmp/trove-trees-qh1fYR/tree/34/5/file 194.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/28/0/file 28.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/33/1/file 4873.dat' '/tmp/trove-trees-qh1fYR/tree/28/0/file 28.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/15/0/file 7175.dat' '/tmp/trove-trees-qh1fYR/tree/28/0/file 28.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/20/4/file 1740.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/23/0/file 4543.dat' '/tmp/trove-trees-qh1fYR/tree/20/4/file 1740.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/9/5/file 5689.dat' '/tmp/trove-trees-qh1fYR/tree/20/4/file 1740.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/26/6/file 426.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/2/6/file 482.dat' '/tmp/trove-trees-qh1fYR/tree/26/6/file 426.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/25/4/file 1985.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/6/3/file 3286.dat' '/tmp/trove-trees-qh1fYR/tree/25/4/file 1985.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/14/1/file 5454.dat' '/tmp/trove-trees-qh1fYR/tree/25/4/file 1985.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/27/1/file 7547.dat' '/tmp/trove-trees-qh1fYR/tree/25/4/file 1985.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/29/4/file 669.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/20/3/file 1900.dat' '/tmp/trove-trees-qh1fYR/tree/29/4/file 669.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/22/3/file 5862.dat' '/tmp/trove-trees-qh1fYR/tree/29/4/file 669.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/24/6/file 5984.dat' '/tmp/trove-trees-qh1fYR/tree/29/4/file 669.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/33/5/file 873.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/27/5/file 1867.dat' '/tmp/trove-trees-qh1fYR/tree/33/5/file 873.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/22/4/file 3182.dat' '/tmp/trove-trees-qh1fYR/tree/33/5/file 873.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/27/3/file 8347.dat' '/tmp/trove-trees-qh1fYR/tree/33/5/file 873.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/8/6/file 9848.dat' '/tmp/trove-trees-qh1fYR/tree/33/5/file 873.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/32/6/file 552.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/3/2/file 5763.dat' '/tmp/trove-trees-qh1fYR/tree/32/6/file 552.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/4/6/file 8084.dat' '/tmp/trove-trees-qh1fYR/tree/32/6/file 552.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/3/6/file 9043.dat' '/tmp/trove-trees-qh1fYR/tree/32/6/file 552.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/12/1/file 932.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/19/5/file 1139.dat' '/tmp/trove-trees-qh1fYR/tree/12/1/file 932.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/0/2/file 2760.dat' '/tmp/trove-trees-qh1fYR/tree/12/1/file 932.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/14/3/file 1214.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/36/6/file 9036.dat' '/tmp/trove-trees-qh1fYR/tree/14/3/file 1214.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/13/5/file 173.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/13/3/file 1053.dat' '/tmp/trove-trees-qh1fYR/tree/13/5/file 173.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/15/1/file 3095.dat' '/tmp/trove-trees-qh1fYR/tree/13/5/file 173.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/3/5/file 4723.dat' '/tmp/trove-trees-qh1fYR/tree/13/5/file 173.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/14/0/file 6174.dat' '/tmp/trove-trees-qh1fYR/tree/13/5/file 173.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/16/5/file 656.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/8/0/file 1848.dat' '/tmp/trove-trees-qh1fYR/tree/16/5/file 656.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/0/3/file 4560.dat' '/tmp/trove-trees-qh1fYR/tree/16/5/file 656.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/21/1/file 4621.dat' '/tmp/trove-trees-qh1fYR/tree/16/5/file 656.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/18/0/file 7658.dat' '/tmp/trove-trees-qh1fYR/tree/16/5/file 656.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/21/5/file 9021.dat' '/tmp/trove-trees-qh1fYR/tree/16/5/file 656.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/35/0/file 1155.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/34/0/file 2114.dat' '/tmp/trove-trees-qh1fYR/tree/35/0/file 1155.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/35/5/file 75.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/32/1/file 6672.dat' '/tmp/trove-trees-qh1fYR/tree/35/5/file 75.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/9/6/file 769.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/19/3/file 2579.dat' '/tmp/trove-trees-qh1fYR/tree/9/6/file 769.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/31/4/file 711.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/19/3/file 1179.dat' '/tmp/trove-trees-qh1fYR/tree/31/4/file 711.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/23/5/file 4023.dat' '/tmp/trove-trees-qh1fYR/tree/31/4/file 711.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/15/5/file 4415.dat' '/tmp/trove-trees-qh1fYR/tree/31/4/file 711.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/16/2/file 9536.dat' '/tmp/trove-trees-qh1fYR/tree/31/4/file 711.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/6/0/file 126.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/22/6/file 622.dat' '/tmp/trove-trees-qh1fYR/tree/6/0/file 126.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/19/4/file 1579.dat' '/tmp/trove-trees-qh1fYR/tree/6/0/file 126.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/6/0/file 3206.dat' '/tmp/trove-trees-qh1fYR/tree/6/0/file 126.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/4/4/file 6164.dat' '/tmp/trove-trees-qh1fYR/tree/6/0/file 126.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/9/3/file 6569.dat' '/tmp/trove-trees-qh1fYR/tree/6/0/file 126.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/11/3/file 6611.dat' '/tmp/trove-trees-qh1fYR/tree/6/0/file 126.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/8/2/file 7128.dat' '/tmp/trove-trees-qh1fYR/tree/6/0/file 126.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/31/3/file 1991.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/18/4/file 5618.dat' '/tmp/trove-trees-qh1fYR/tree/31/3/file 1991.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/28/6/file 1308.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/35/5/file 7915.dat' '/tmp/trove-trees-qh1fYR/tree/28/6/file 1308.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/16/6/file 9736.dat' '/tmp/trove-trees-qh1fYR/tree/28/6/file 1308.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/39/2/file 359.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/35/5/file 1755.dat' '/tmp/trove-trees-qh1fYR/tree/39/2/file 359.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/24/0/file 3024.dat' '/tmp/trove-trees-qh1fYR/tree/39/2/file 359.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/9/2/file 289.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/32/1/file 2192.dat' '/tmp/trove-trees-qh1fYR/tree/9/2/file 289.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/14/5/file 1454.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/0/2/file 2200.dat' '/tmp/trove-trees-qh1fYR/tree/14/5/file 1454.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/16/5/file 1216.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/10/1/file 7330.dat' '/tmp/trove-trees-qh1fYR/tree/16/5/file 1216.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/4/1/file 1604.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/0/0/file 8120.dat' '/tmp/trove-trees-qh1fYR/tree/4/1/file 1604.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/10/3/file 1690.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/2/1/file 7722.dat' '/tmp/trove-trees-qh1fYR/tree/10/3/file 1690.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/20/5/file 460.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/23/5/file 8783.dat' '/tmp/trove-trees-qh1fYR/tree/20/5/file 460.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/27/5/file 1307.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/12/2/file 2172.dat' '/tmp/trove-trees-qh1fYR/tree/27/5/file 1307.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/17/6/file 1777.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/11/1/file 5251.dat' '/tmp/trove-trees-qh1fYR/tree/17/6/file 1777.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/23/2/file 7303.dat' '/tmp/trove-trees-qh1fYR/tree/17/6/file 1777.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/37/2/file 1997.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/26/4/file 9426.dat' '/tmp/trove-trees-qh1fYR/tree/37/2/file 1997.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/12/3/file 1452.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/3/0/file 8883.dat' '/tmp/trove-trees-qh1fYR/tree/12/3/file 1452.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/22/5/file 1062.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/9/1/file 1289.dat' '/tmp/trove-trees-qh1fYR/tree/22/5/file 1062.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/29/6/file 8189.dat' '/tmp/trove-trees-qh1fYR/tree/22/5/file 1062.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/14/6/file 734.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/31/1/file 3991.dat' '/tmp/trove-trees-qh1fYR/tree/14/6/file 734.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/24/2/file 184.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/32/5/file 6592.dat' '/tmp/trove-trees-qh1fYR/tree/24/2/file 184.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/27/2/file 947.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/35/0/file 8155.dat' '/tmp/trove-trees-qh1fYR/tree/27/2/file 947.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/30/2/file 8710.dat' '/tmp/trove-trees-qh1fYR/tree/27/2/file 947.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/13/1/file 533.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/34/6/file 5634.dat' '/tmp/trove-trees-qh1fYR/tree/13/1/file 533.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/19/2/file 219.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/13/6/file 293.dat' '/tmp/trove-trees-qh1fYR/tree/19/2/file 219.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/39/3/file 479.dat' '/tmp/trove-trees-qh1fYR/tree/19/2/file 219.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/2/1/file 722.dat' '/tmp/trove-trees-qh1fYR/tree/19/2/file 219.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/21/1/file 1261.dat' '/tmp/trove-trees-qh1fYR/tree/19/2/file 219.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/17/4/file 4897.dat' '/tmp/trove-trees-qh1fYR/tree/19/2/file 219.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/11/0/file 5971.dat' '/tmp/trove-trees-qh1fYR/tree/19/2/file 219.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/20/5/file 8020.dat' '/tmp/trove-trees-qh1fYR/tree/19/2/file 219.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/23/2/file 8703.dat' '/tmp/trove-trees-qh1fYR/tree/19/2/file 219.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/38/5/file 558.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/14/5/file 7894.dat' '/tmp/trove-trees-qh1fYR/tree/38/5/file 558.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/26/2/file 8906.dat' '/tmp/trove-trees-qh1fYR/tree/38/5/file 558.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/4/1/file 484.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/38/5/file 8118.dat' '/tmp/trove-trees-qh1fYR/tree/4/1/file 484.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/24/6/file 9624.dat' '/tmp/trove-trees-qh1fYR/tree/4/1/file 484.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/29/1/file 1709.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/16/5/file 9896.dat' '/tmp/trove-trees-qh1fYR/tree/29/1/file 1709.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/28/3/file 108.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/8/6/file 9568.dat' '/tmp/trove-trees-qh1fYR/tree/28/3/file 108.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/10/2/file 9690.dat' '/tmp/trove-trees-qh1fYR/tree/28/3/file 108.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/13/6/file 1693.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/29/4/file 8509.dat' '/tmp/trove-trees-qh1fYR/tree/13/6/file 1693.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/21/4/file 9181.dat' '/tmp/trove-trees-qh1fYR/tree/13/6/file 1693.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/9/3/file 9369.dat' '/tmp/trove-trees-qh1fYR/tree/13/6/file 1693.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/10/2/file 1570.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/30/6/file 7230.dat' '/tmp/trove-trees-qh1fYR/tree/10/2/file 1570.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/2/4/file 8362.dat' '/tmp/trove-trees-qh1fYR/tree/10/2/file 1570.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/5/4/file 1285.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/30/3/file 1830.dat' '/tmp/trove-trees-qh1fYR/tree/5/4/file 1285.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/14/4/file 7774.dat' '/tmp/trove-trees-qh1fYR/tree/5/4/file 1285.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/27/0/file 7987.dat' '/tmp/trove-trees-qh1fYR/tree/5/4/file 1285.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/4/3/file 8844.dat' '/tmp/trove-trees-qh1fYR/tree/5/4/file 1285.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/18/1/file 1058.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/36/4/file 9076.dat' '/tmp/trove-trees-qh1fYR/tree/18/1/file 1058.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/37/2/file 877.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/34/6/file 1154.dat' '/tmp/trove-trees-qh1fYR/tree/37/2/file 877.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/0/5/file 6200.dat' '/tmp/trove-trees-qh1fYR/tree/37/2/file 877.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/34/1/file 6434.dat' '/tmp/trove-trees-qh1fYR/tree/37/2/file 877.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/33/3/file 353.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/23/1/file 743.dat' '/tmp/trove-trees-qh1fYR/tree/33/3/file 353.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/13/0/file 6573.dat' '/tmp/trove-trees-qh1fYR/tree/33/3/file 353.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/26/5/file 866.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/30/6/file 8350.dat' '/tmp/trove-trees-qh1fYR/tree/26/5/file 866.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/2/2/file 1122.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/32/5/file 1552.dat' '/tmp/trove-trees-qh1fYR/tree/2/2/file 1122.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/31/3/file 1711.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/1/5/file 4401.dat' '/tmp/trove-trees-qh1fYR/tree/31/3/file 1711.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/29/5/file 509.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/6/6/file 2526.dat' '/tmp/trove-trees-qh1fYR/tree/29/5/file 509.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/0/0/file 1400.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/2/2/file 5602.dat' '/tmp/trove-trees-qh1fYR/tree/0/0/file 1400.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/35/4/file 795.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/11/1/file 1051.dat' '/tmp/trove-trees-qh1fYR/tree/35/4/file 795.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/16/3/file 7416.dat' '/tmp/trove-trees-qh1fYR/tree/35/4/file 795.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/36/4/file 1796.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/9/6/file 4969.dat' '/tmp/trove-trees-qh1fYR/tree/36/4/file 1796.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/3/3/file 1123.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/36/1/file 5356.dat' '/tmp/trove-trees-qh1fYR/tree/3/3/file 1123.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/21/3/file 1221.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/34/6/file 1434.dat' '/tmp/trove-trees-qh1fYR/tree/21/3/file 1221.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/38/1/file 2598.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/27/5/file 5227.dat' '/tmp/trove-trees-qh1fYR/tree/38/1/file 2598.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/6/0/file 1246.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/6/6/file 5606.dat' '/tmp/trove-trees-qh1fYR/tree/6/0/file 1246.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/33/3/file 1193.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/17/0/file 3577.dat' '/tmp/trove-trees-qh1fYR/tree/33/3/file 1193.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/15/0/file 1575.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/38/5/file 2238.dat' '/tmp/trove-trees-qh1fYR/tree/15/0/file 1575.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/8/4/file 1208.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/0/0/file 8400.dat' '/tmp/trove-trees-qh1fYR/tree/8/4/file 1208.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/15/5/file 1615.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/24/1/file 3424.dat' '/tmp/trove-trees-qh1fYR/tree/15/5/file 1615.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/11/6/file 1931.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/29/2/file 6869.dat' '/tmp/trove-trees-qh1fYR/tree/11/6/file 1931.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/0/6/file 1000.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/1/6/file 4801.dat' '/tmp/trove-trees-qh1fYR/tree/0/6/file 1000.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/30/5/file 5710.dat' '/tmp/trove-trees-qh1fYR/tree/0/6/file 1000.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/10/5/file 250.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/26/3/file 2306.dat' '/tmp/trove-trees-qh1fYR/tree/10/5/file 250.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/25/5/file 5745.dat' '/tmp/trove-trees-qh1fYR/tree/10/5/file 250.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/19/5/file 7579.dat' '/tmp/trove-trees-qh1fYR/tree/10/5/file 250.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/31/2/file 1871.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/38/6/file 5158.dat' '/tmp/trove-trees-qh1fYR/tree/31/2/file 1871.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/36/1/file 1436.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/0/3/file 6800.dat' '/tmp/trove-trees-qh1fYR/tree/36/1/file 1436.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/16/0/file 2016.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/2/2/file 9522.dat' '/tmp/trove-trees-qh1fYR/tree/16/0/file 2016.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/37/3/file 157.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/7/4/file 2727.dat' '/tmp/trove-trees-qh1fYR/tree/37/3/file 157.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/35/5/file 3435.dat' '/tmp/trove-trees-qh1fYR/tree/37/3/file 157.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/39/3/file 759.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/26/2/file 6386.dat' '/tmp/trove-trees-qh1fYR/tree/39/3/file 759.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/26/3/file 66.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/19/6/file 419.dat' '/tmp/trove-trees-qh1fYR/tree/26/3/file 66.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/11/1/file 1331.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/10/4/file 6570.dat' '/tmp/trove-trees-qh1fYR/tree/11/1/file 1331.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/5/3/file 2005.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/35/3/file 5715.dat' '/tmp/trove-trees-qh1fYR/tree/5/3/file 2005.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/39/0/file 679.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/38/6/file 5438.dat' '/tmp/trove-trees-qh1fYR/tree/39/0/file 679.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/20/0/file 420.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/36/0/file 2436.dat' '/tmp/trove-trees-qh1fYR/tree/20/0/file 420.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/25/4/file 585.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/1/2/file 6281.dat' '/tmp/trove-trees-qh1fYR/tree/25/4/file 585.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/10/4/file 1250.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/14/2/file 5294.dat' '/tmp/trove-trees-qh1fYR/tree/10/4/file 1250.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/27/6/file 1987.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/26/4/file 5506.dat' '/tmp/trove-trees-qh1fYR/tree/27/6/file 1987.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/13/0/file 1253.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/0/2/file 6400.dat' '/tmp/trove-trees-qh1fYR/tree/13/0/file 1253.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/13/4/file 613.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/10/6/file 5690.dat' '/tmp/trove-trees-qh1fYR/tree/13/4/file 613.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/4/6/file 1924.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/2/2/file 4202.dat' '/tmp/trove-trees-qh1fYR/tree/4/6/file 1924.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/11/2/file 331.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/30/4/file 1110.dat' '/tmp/trove-trees-qh1fYR/tree/11/2/file 331.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/12/0/file 5292.dat' '/tmp/trove-trees-qh1fYR/tree/11/2/file 331.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/33/4/file 5513.dat' '/tmp/trove-trees-qh1fYR/tree/11/2/file 331.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/39/4/file 1719.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/16/4/file 5856.dat' '/tmp/trove-trees-qh1fYR/tree/39/4/file 1719.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/37/0/file 637.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/0/2/file 1640.dat' '/tmp/trove-trees-qh1fYR/tree/37/0/file 637.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/33/1/file 6553.dat' '/tmp/trove-trees-qh1fYR/tree/37/0/file 637.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/37/4/file 1397.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/11/5/file 2091.dat' '/tmp/trove-trees-qh1fYR/tree/37/4/file 1397.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/37/0/file 2597.dat' '/tmp/trove-trees-qh1fYR/tree/37/4/file 1397.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/19/1/file 1499.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/26/5/file 4786.dat' '/tmp/trove-trees-qh1fYR/tree/19/1/file 1499.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/22/0/file 1582.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/6/6/file 8126.dat' '/tmp/trove-trees-qh1fYR/tree/22/0/file 1582.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/16/4/file 1096.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/31/4/file 4631.dat' '/tmp/trove-trees-qh1fYR/tree/16/4/file 1096.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/11/2/file 1171.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/19/6/file 2939.dat' '/tmp/trove-trees-qh1fYR/tree/11/2/file 1171.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/35/5/file 355.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/22/6/file 3142.dat' '/tmp/trove-trees-qh1fYR/tree/35/5/file 355.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/8/3/file 528.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/32/1/file 5552.dat' '/tmp/trove-trees-qh1fYR/tree/8/3/file 528.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/10/5/file 1090.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/18/5/file 2658.dat' '/tmp/trove-trees-qh1fYR/tree/10/5/file 1090.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/38/3/file 1998.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/11/6/file 6131.dat' '/tmp/trove-trees-qh1fYR/tree/38/3/file 1998.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/30/6/file 1630.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/29/6/file 2869.dat' '/tmp/trove-trees-qh1fYR/tree/30/6/file 1630.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/16/4/file 1936.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/10/2/file 5210.dat' '/tmp/trove-trees-qh1fYR/tree/16/4/file 1936.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/5/6/file 685.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/20/6/file 4780.dat' '/tmp/trove-trees-qh1fYR/tree/5/6/file 685.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/2/4/file 5842.dat' '/tmp/trove-trees-qh1fYR/tree/5/6/file 685.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/9/4/file 249.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/29/6/file 349.dat' '/tmp/trove-trees-qh1fYR/tree/9/4/file 249.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/7/6/file 2407.dat' '/tmp/trove-trees-qh1fYR/tree/9/4/file 249.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/4/5/file 7684.dat' '/tmp/trove-trees-qh1fYR/tree/9/4/file 249.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/0/3/file 80.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/18/0/file 98.dat' '/tmp/trove-trees-qh1fYR/tree/0/3/file 80.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/4/1/file 1044.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/12/6/file 5452.dat' '/tmp/trove-trees-qh1fYR/tree/4/1/file 1044.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/1/0/file 721.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/6/4/file 5646.dat' '/tmp/trove-trees-qh1fYR/tree/1/0/file 721.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/2/4/file 1642.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/9/0/file 5929.dat' '/tmp/trove-trees-qh1fYR/tree/2/4/file 1642.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/22/1/file 6742.dat' '/tmp/trove-trees-qh1fYR/tree/2/4/file 1642.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/6/2/file 926.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/33/3/file 2873.dat' '/tmp/trove-trees-qh1fYR/tree/6/2/file 926.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/18/4/file 1418.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/29/4/file 7389.dat' '/tmp/trove-trees-qh1fYR/tree/18/4/file 1418.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/23/1/file 1863.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/5/0/file 2765.dat' '/tmp/trove-trees-qh1fYR/tree/23/1/file 1863.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/37/5/file 1797.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/6/1/file 5566.dat' '/tmp/trove-trees-qh1fYR/tree/37/5/file 1797.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/17/6/file 657.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/39/2/file 2039.dat' '/tmp/trove-trees-qh1fYR/tree/17/6/file 657.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/12/1/file 5412.dat' '/tmp/trove-trees-qh1fYR/tree/17/6/file 657.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/15/3/file 535.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/2/2/file 6162.dat' '/tmp/trove-trees-qh1fYR/tree/15/3/file 535.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/12/2/file 772.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/9/0/file 2009.dat' '/tmp/trove-trees-qh1fYR/tree/12/2/file 772.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/12/3/file 1172.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/32/4/file 5352.dat' '/tmp/trove-trees-qh1fYR/tree/12/3/file 1172.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/6/0/file 406.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/28/4/file 3308.dat' '/tmp/trove-trees-qh1fYR/tree/6/0/file 406.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/38/1/file 1758.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/35/5/file 3995.dat' '/tmp/trove-trees-qh1fYR/tree/38/1/file 1758.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/28/0/file 588.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/15/4/file 2055.dat' '/tmp/trove-trees-qh1fYR/tree/28/0/file 588.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/3/6/file 923.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/0/3/file 1200.dat' '/tmp/trove-trees-qh1fYR/tree/3/6/file 923.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/28/3/file 2908.dat' '/tmp/trove-trees-qh1fYR/tree/3/6/file 923.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/7/1/file 3207.dat' '/tmp/trove-trees-qh1fYR/tree/3/6/file 923.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/20/2/file 1220.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/21/1/file 3501.dat' '/tmp/trove-trees-qh1fYR/tree/20/2/file 1220.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/12/2/file 1332.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/21/0/file 3101.dat' '/tmp/trove-trees-qh1fYR/tree/12/2/file 1332.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/21/5/file 61.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/35/4/file 4155.dat' '/tmp/trove-trees-qh1fYR/tree/21/5/file 61.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/33/0/file 1393.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/31/6/file 7111.dat' '/tmp/trove-trees-qh1fYR/tree/33/0/file 1393.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/5/6/file 1525.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/25/5/file 7705.dat' '/tmp/trove-trees-qh1fYR/tree/5/6/file 1525.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/15/5/file 1895.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/22/2/file 3502.dat' '/tmp/trove-trees-qh1fYR/tree/15/5/file 1895.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/17/5/file 1097.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/2/6/file 1602.dat' '/tmp/trove-trees-qh1fYR/tree/17/5/file 1097.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/34/4/file 1754.dat' '/tmp/trove-trees-qh1fYR/tree/17/5/file 1097.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/8/4/file 2608.dat' '/tmp/trove-trees-qh1fYR/tree/17/5/file 1097.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/3/0/file 2723.dat' '/tmp/trove-trees-qh1fYR/tree/17/5/file 1097.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/38/0/file 1638.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/23/3/file 4623.dat' '/tmp/trove-trees-qh1fYR/tree/38/0/file 1638.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/0/1/file 960.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/35/5/file 4555.dat' '/tmp/trove-trees-qh1fYR/tree/0/1/file 960.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/20/5/file 1020.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/22/2/file 5742.dat' '/tmp/trove-trees-qh1fYR/tree/20/5/file 1020.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/20/3/file 780.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/10/5/file 3890.dat' '/tmp/trove-trees-qh1fYR/tree/20/3/file 780.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/12/1/file 1212.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/11/4/file 3931.dat' '/tmp/trove-trees-qh1fYR/tree/12/1/file 1212.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/16/6/file 1056.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/23/5/file 5703.dat' '/tmp/trove-trees-qh1fYR/tree/16/6/file 1056.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/12/4/file 1572.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/13/3/file 3853.dat' '/tmp/trove-trees-qh1fYR/tree/12/4/file 1572.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/35/3/file 1515.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/28/5/file 7348.dat' '/tmp/trove-trees-qh1fYR/tree/35/3/file 1515.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/15/4/file 375.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/30/6/file 3310.dat' '/tmp/trove-trees-qh1fYR/tree/15/4/file 375.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/16/2/file 8976.dat' '/tmp/trove-trees-qh1fYR/tree/15/4/file 375.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/32/3/file 1592.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/1/6/file 7881.dat' '/tmp/trove-trees-qh1fYR/tree/32/3/file 1592.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/32/4/file 312.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/29/1/file 8429.dat' '/tmp/trove-trees-qh1fYR/tree/32/4/file 312.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/5/1/file 365.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/14/1/file 1254.dat' '/tmp/trove-trees-qh1fYR/tree/5/1/file 365.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/29/0/file 5789.dat' '/tmp/trove-trees-qh1fYR/tree/5/1/file 365.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/0/4/file 5800.dat' '/tmp/trove-trees-qh1fYR/tree/5/1/file 365.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/20/4/file 8460.dat' '/tmp/trove-trees-qh1fYR/tree/5/1/file 365.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/1/0/file 1841.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/10/1/file 8450.dat' '/tmp/trove-trees-qh1fYR/tree/1/0/file 1841.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/32/2/file 912.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/12/3/file 9572.dat' '/tmp/trove-trees-qh1fYR/tree/32/2/file 912.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/6/2/file 366.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/34/2/file 674.dat' '/tmp/trove-trees-qh1fYR/tree/6/2/file 366.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/10/1/file 9010.dat' '/tmp/trove-trees-qh1fYR/tree/6/2/file 366.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/22/3/file 1662.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/35/0/file 7875.dat' '/tmp/trove-trees-qh1fYR/tree/22/3/file 1662.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/7/2/file 1367.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/27/2/file 7947.dat' '/tmp/trove-trees-qh1fYR/tree/7/2/file 1367.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/29/4/file 389.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/37/3/file 8557.dat' '/tmp/trove-trees-qh1fYR/tree/29/4/file 389.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/28/2/file 1108.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/25/2/file 9865.dat' '/tmp/trove-trees-qh1fYR/tree/28/2/file 1108.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/4/3/file 724.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/35/3/file 7115.dat' '/tmp/trove-trees-qh1fYR/tree/4/3/file 724.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/27/4/file 7907.dat' '/tmp/trove-trees-qh1fYR/tree/4/3/file 724.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/18/1/file 218.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/35/6/file 6915.dat' '/tmp/trove-trees-qh1fYR/tree/18/1/file 218.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/39/2/file 9879.dat' '/tmp/trove-trees-qh1fYR/tree/18/1/file 218.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/16/2/file 1696.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/37/3/file 1837.dat' '/tmp/trove-trees-qh1fYR/tree/16/2/file 1696.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/8/5/file 4408.dat' '/tmp/trove-trees-qh1fYR/tree/16/2/file 1696.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/22/6/file 8182.dat' '/tmp/trove-trees-qh1fYR/tree/16/2/file 1696.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/36/4/file 1236.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/7/6/file 8007.dat' '/tmp/trove-trees-qh1fYR/tree/36/4/file 1236.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/28/1/file 708.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/6/1/file 2486.dat' '/tmp/trove-trees-qh1fYR/tree/28/1/file 708.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/7/1/file 6007.dat' '/tmp/trove-trees-qh1fYR/tree/28/1/file 708.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/35/2/file 7555.dat' '/tmp/trove-trees-qh1fYR/tree/28/1/file 708.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/22/4/file 9342.dat' '/tmp/trove-trees-qh1fYR/tree/28/1/file 708.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/21/0/file 1981.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/7/3/file 8487.dat' '/tmp/trove-trees-qh1fYR/tree/21/0/file 1981.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/35/6/file 1595.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/21/2/file 6701.dat' '/tmp/trove-trees-qh1fYR/tree/35/6/file 1595.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/27/5/file 9427.dat' '/tmp/trove-trees-qh1fYR/tree/35/6/file 1595.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/6/4/file 1446.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/39/3/file 9999.dat' '/tmp/trove-trees-qh1fYR/tree/6/4/file 1446.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/6/2/file 86.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/31/6/file 671.dat' '/tmp/trove-trees-qh1fYR/tree/6/2/file 86.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/12/4/file 8012.dat' '/tmp/trove-trees-qh1fYR/tree/6/2/file 86.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/31/4/file 1271.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/7/3/file 4847.dat' '/tmp/trove-trees-qh1fYR/tree/31/4/file 1271.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/28/4/file 3028.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/37/0/file 3997.dat' '/tmp/trove-trees-qh1fYR/tree/28/4/file 3028.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/6/5/file 9406.dat' '/tmp/trove-trees-qh1fYR/tree/28/4/file 3028.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/38/5/file 1678.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/30/3/file 9390.dat' '/tmp/trove-trees-qh1fYR/tree/38/5/file 1678.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/6/3/file 1886.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/30/6/file 9190.dat' '/tmp/trove-trees-qh1fYR/tree/6/3/file 1886.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/12/6/file 972.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/32/2/file 1472.dat' '/tmp/trove-trees-qh1fYR/tree/12/6/file 972.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/22/4/file 6822.dat' '/tmp/trove-trees-qh1fYR/tree/12/6/file 972.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/19/3/file 7339.dat' '/tmp/trove-trees-qh1fYR/tree/12/6/file 972.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/39/5/file 7439.dat' '/tmp/trove-trees-qh1fYR/tree/12/6/file 972.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/5/6/file 9925.dat' '/tmp/trove-trees-qh1fYR/tree/12/6/file 972.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/6/6/file 566.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/4/6/file 9484.dat' '/tmp/trove-trees-qh1fYR/tree/6/6/file 566.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/27/4/file 627.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/10/0/file 1050.dat' '/tmp/trove-trees-qh1fYR/tree/27/4/file 627.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/29/2/file 8549.dat' '/tmp/trove-trees-qh1fYR/tree/27/4/file 627.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/1/2/file 1241.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/38/1/file 3158.dat' '/tmp/trove-trees-qh1fYR/tree/1/2/file 1241.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/25/2/file 8465.dat' '/tmp/trove-trees-qh1fYR/tree/1/2/file 1241.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/15/3/file 1935.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/10/0/file 3850.dat' '/tmp/trove-trees-qh1fYR/tree/15/3/file 1935.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/14/6/file 9414.dat' '/tmp/trove-trees-qh1fYR/tree/15/3/file 1935.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/20/1/file 1660.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/11/0/file 2611.dat' '/tmp/trove-trees-qh1fYR/tree/20/1/file 1660.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/13/5/file 6893.dat' '/tmp/trove-trees-qh1fYR/tree/20/1/file 1660.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/33/1/file 8513.dat' '/tmp/trove-trees-qh1fYR/tree/20/1/file 1660.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/22/1/file 302.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/1/3/file 8641.dat' '/tmp/trove-trees-qh1fYR/tree/22/1/file 302.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/5/0/file 1085.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/32/6/file 6432.dat' '/tmp/trove-trees-qh1fYR/tree/5/0/file 1085.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/18/5/file 9098.dat' '/tmp/trove-trees-qh1fYR/tree/5/0/file 1085.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/9/1/file 1849.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/10/4/file 4330.dat' '/tmp/trove-trees-qh1fYR/tree/9/1/file 1849.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/1/3/file 8921.dat' '/tmp/trove-trees-qh1fYR/tree/9/1/file 1849.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/10/6/file 1210.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/5/4/file 9405.dat' '/tmp/trove-trees-qh1fYR/tree/10/6/file 1210.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/27/0/file 707.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/20/1/file 3620.dat' '/tmp/trove-trees-qh1fYR/tree/27/0/file 707.dat' # duplicate
remove_cmd '/tmp/trove-trees-qh1fYR/tree/9/4/file 8089.dat' '/tmp/trove-trees-qh1fYR/tree/27/0/file 707.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/38/2/file 758.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/33/2/file 8913.dat' '/tmp/trove-trees-qh1fYR/tree/38/2/file 758.dat' # duplicate
original_cmd '/tmp/trove-trees-qh1fYR/tree/10/0/file 1610.dat' # original
remove_cmd '/tmp/trove-trees-qh1fYR/tree/15/3/file 8655.dat' '/tmp/trove-trees-qh1fYR/tree/10/0/file 1610.dat' # duplicate
                                               
                                               
                                               
######### END OF AUTOGENERATED OUTPUT #########
                                               
if [ $PROGRESS_CURR -le $PROGRESS_TOTAL ]; then
    print_progress_prefix                      
    echo "${COL_BLUE}Done!${COL_RESET}"      
fi                                             
                                               
if [ -z $DO_REMOVE ] && [ -z $DO_DRY_RUN ]     
then                                           
  echo "Deleting script " "$0"             
  rm -f '/work/wt-dup/rmlint.sh';                                     
fi                                             
