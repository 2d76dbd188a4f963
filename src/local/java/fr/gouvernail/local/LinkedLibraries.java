package fr.gouvernail.local;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/// Stand-ins for two libraries that mysqld is linked with and does not use as we start it, for the
/// many machines that lack them: `libaio.so.1` and `libnuma.so.1`, on Linux x86_64 and aarch64.
///
/// Each text is the gzipped library in base64, built by `src/local/c/build.sh` from the C source
/// beside it, so that no compiler and no package manager is needed to run Gouvernail.
final class LinkedLibraries {
  private LinkedLibraries() {}

  /// Writes the stand-in for a library.
  ///
  /// @return false when there is none for this library and machine
  static boolean write(String library, Path folder) throws IOException {
    var text = STAND_INS.get(machine() + " " + library);
    if (text == null) {
      return false;
    }
    Files.createDirectories(folder);
    try (var in =
        new GZIPInputStream(new ByteArrayInputStream(Base64.getMimeDecoder().decode(text)))) {
      Files.write(folder.resolve(library), in.readAllBytes());
    }
    return true;
  }

  /// The processor as the artifacts name it: `x86_64` or `aarch64`.
  static String machine() {
    return System.getProperty("os.arch").equals("aarch64") ? "aarch64" : "x86_64";
  }

  private static final Map<String, String> STAND_INS =
      Map.of(
          "x86_64 libaio.so.1",
          """
          H4sIAAAAAAACA+1Yv2/TQBR+dkgVNVIKVREdQA1IqOWXlUQdIoRQSoCoUlQoE0JIkZ1cE0t1DLFTCAsrCwg2Rkb6H8AMGwM7
          YyU2hnaAqWDO9nvJ+UoolRAL91nn7967e3fv3d3y3uNr9eu6pgEhBZdhJAFUkJ8fFnVlSPN/FiajuWkYj9lUkgHXCe0mQnEK
          1XNJ3oYkk51+QLsM8upnvzUBfw4K9xa3O3SA/bThOcZ9irMC2pNO/lQk6zhee3tyeufY2U3r6db7mx/qH7+sLWy2ef93fk3y
          Ns1X1PE8KaY51OckfZm3I7ATyOscxfkZab6G+l09qa+OWQdst+Exv38v7LSY5/fcQaTrW47th70289kG6/oerNuWabuG5xpF
          qC9fWVq+0SiI3cXoXFL8fPSIY3/i78WjBzDD5eO8nRd81fn/fmErTWNlYSxcyccxiiEjzHnzKQiCd3v/oKCgoKCgoKCgoKDw
          XyCHTDnG1x+BG/JtTOwo161I+dFLbZSfhVhBzlIejLwbxOu9QvvvKFN6vI3yM/3fxFurVi/mF64yyza7+WLJKBmFC8XFcy1m
          FUv94hlUARheh+d2vmmB0e72jY7pdcBoDbrewInZ78UjG6zn2W43ITRaYPjsoQ8G6zTWeqbDIhvTsZtgNF3H4enhX4onPO9v
          /Azp+OjeiC/BqI4g1gfEvDgrjNO9Er+W8vuMdL8ncEyX3gnxirSfJsmneQsE/+kdEOck/2Uu4Zsimd4Z8V3B/9Qv4l8SahbR
          e9WTPLuP/7VhXj6m/iNB3n8V9x6Wi6jeMpWss6Qke6rX3MH9C2MKOvNj/NcSdYO9mEf75j7x/wQ+9BDUUBMAAA==
          """,
          "x86_64 libnuma.so.1",
          """
          H4sIAAAAAAACA+1YT2jTUBj/knSjbGqnbuCh4jzo1GFoiogK/unm3A5eJggiQknaZxvMH2nSup6seJOCBT2Kehiod8HroAed
          J4cn9ezFUz1sIOjiS/O9NskW5mB4yi+8/vL9e/m+996h37s/c/UKz3HAIMAF6EsAl5BbI37dGRigv8Mw1PUdgGi8FoIMOI8b
          N+iKKVQfCnIHgszi+G3GJZHnv9vFQfh3sHKv0bjENr7H9dbRe2d1Ti3C20zjU8OVE6gzfv1IpZcXjr47nfnicq7NP/q4//Pj
          5yu11bUX2pvd55cfROV3lo59dJZnQrBOm4698NMJ+3Po30T/BOobEf7X0f+VEKxrBPUtoV+ni0nUPw3lcxj1T0LzXET9Ymge
          MKq6nJdrsqrJikZQ1DSzkKdD1jzF7QohYBE7rxP9rqmphTroimoUPWvJM1jduHsEtYpq67J1x4vVVMVVipYpSkzIS4H3bPe0
          uY9AH/bG4bMydiIxSj3SdJR8a8zT39y3mV3MZvts7ixTaGNrn/T5PPzgtKWldnvu/dJXx3F67OogRowYMWLEiBEjRowYO449
          yOw//eq6Y7p8AxsX1uu2eI9ZT/kS7UMoN5GHkQ8g/3a8+TLY8PxBmfU/HZTTwv+pd3Z6+tz4sctEUWVjXMqKWTFzUjo1WSSK
          lK1Kx1EFIFply67YsgJiyaiKZdkqg1isG1Zd99iueJYaqViqaQSEfBFEmyzYIJIy7b9knXRjZF0tgFgwdZ0Y9g7V4673Gl1D
          3J7evjGeg/49gr9PZRjDOfjQvjLuhPr7ZGh/D6KND50Txs1N+nI/jtDh+PJn54DxaCj/MGfxTDGZnTPGt3z5C5vUn/PdWXTz
          FYKc3iL/2V4fHHH/E0L4+/P47d51EbtvSW1cf388u6+5id/PRFzoTETkzwX69I2YwPjCFvX/BRA5ZkJQEwAA
          """,
          "aarch64 libaio.so.1",
          """
          H4sIAAAAAAACA+3Tz2sUZxzH8Wd2NmHRNsRgULBtUqEQJQ5JyCFYD0njDwIhTSXeCsuuO2YXsrtxZxITKZijhxbaW4851r9A
          evMgXnrQU+lRpIUcetgcLD3UnT6z83105jFrchBP79cy+5nneeZ55plnnrl3ZfFqznGU4aqH6k1JqVnJ3VTtrJpR/fp/QH3c
          re1Tvf3pZlPJOPF/vz7anaS23XEyOSi3G3Sy/XKH9GvL1SYLkst/hZW8zhWZh53jKpt5yW90v351dIOS1+V+R30+5/X6J+dm
          fWaVc786erZbzkn7tV8/H9o/df5B+YcXj5d/W3z6962xB6v6/F3zOqaPIT3iJTe7LiNSv2jVz+jjhNqP7HGG5frL1vWO1E9b
          9fM9xlG1ZjHww431+KTiB2Grud2t2yjXa2F8tuqH/qbfCAO1ViuXak0vaHqTanHhq7mFr4sT6dPp7rq4en1y3Uzmk/x+untH
          ndTlT1LvNllLR92eeNFn2mZSbfFIobSZZyikrtnN7ww9cou/90rnjPvlmOyh51EUxd/Qns6V+P3rrOr8V+d3qf3i3L2u8luf
          OWc+GunWndbHz/qaQmpfxfP/3qqLx96x6uL7hKk6AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
          AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA9DYgOS75shM14/zRScp9Ur+VS7Jf
          ys+k/ZiUlySPS56W/C9KxvtD+r+SsivtbSk/yX2Y5213nHe2X5ufvzg6dtkv10qN0ckpb8qbuDA5fU5OlfKCahC2wlJZeauN
          Da9aCqrKq2w3gu16kmEradn0W0Gt2cgUihXlhf5WqDy/WrzVKtX9YrXSelPqjlCq127qXs2w++etr+mTm8163W+E7+H54/fz
          j15zs9zmPZu8JPWmvWD1H5YxctY+MPmL1Mfv10n1N/vhU2nLWfvK5JJ1P/ttfaGPKDV/s29MDljzt3NK9qApm31p8tvU/N0D
          nn9O5mS+g2k3m6PW9Xl7f0l/c/8VN5vjh/S/YfXfcbNZsa6351+UubvW99DuSDn1/On+g5JVub9pfx45kgffr2Bl3eq/J/33
          ouw+6dV/U/pPvLWzk3FGeuyfdLoHfBcjcsW9Q/bf/6ApbEkgBAEA
          """,
          "aarch64 libnuma.so.1",
          """
          H4sIAAAAAAACA+3UTWgcZRzH8Wd2tumibV37AoVWU0HF12ETROobNm2qPXjQ0kIPwjKbnWYXZ3bD7jQmIjRepWARz5qDB70L
          vXgQ7MGKh1RFIl5yUAjiYYW2INTdPrPzf9qZp9kmB/H0/YRnf/u8zrMzz+T88TdeKziOMlx1Sd2pKXVEcjnTekQdVmP6c5fa
          OWzdpkZbLeZTyTrJ55guvX7a2us7uSzL5cpOfl5hk3k9GW2yJPnmH3E92cI1N63bOa3yabb7lp43prauLHlSrrfV3+fcvv/p
          d3N/jn6uvqosrSw5sqekrfXPnw8cvLLw+KXnK78mOfVt4cPv9/z00adX56/f+Cz8cucrVz4Ytb8XdNmtV1lz8/cn1uVB9ffA
          Hu/I+MvW+KUR40/L+J6bv49laf/BWudpaV+12h+R9p+tdV6V9nVrvGqdi/yqP+83Q78WBlINw/ZMVRc/TBvOdoJAdYO4GgXR
          XDtsziyqqNZs1dPe2bSjO5z3biCttWYc+d130rlhs5Y0et22N2Eq1Ync98nhKU3+XP1nvjnyd3XfU8W9esRBXWYz97igP6d+
          O77D9MWZvmSVo9Jn7n0pM0a37P7Grf6i88ckk7JcXPo4m9k+54D7UvJeb9dlZTAYnEneT52hzjWdyfq/6/xE5186v0jeE51f
          67ypcyVzzp33TqriwsPOgR3jw7b9uszpMaXMc39Gl7rVllz/jG7Lno9TupywxjV0edlqe1+XitV2UZdHM+sBAAAAAAAAAAAA
          AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
          AAAAAAAAAAAAAABs1S7JWcnr/UE7yYtOWt8m7d8V0hyT+qr03yf1C5L3S+6XvDlI12u4af1fqUtV9aR+yv1/fm+v79yz//Vj
          x1489MR0UGv6rUMTk96kV3l24rkn5atSXrfRjTuxX1PebOuc1/C7DeXVF1vdxSjNuJP2zAedbrPdylWqdeXFwUKsvKBRPdvx
          o6DaqHfu1IYr+FFzRs9qx8MPby7UX2baURS04v/g9yfP54a+5/I4bz9nkyek3fSXrPn7ZI2CdQ5M9qQ9eZxOZr45Dw9JX8E6
          VyYvWNezn9Zjugwy+zfnxuRea/92TsoZNHVzLk2+ndm/u8Hvn5I9mffgspvPijW+aJ8vmW+uf83N5/Qm809b8w8X87lsjbf3
          X5W9u9b70Ovf/fyy88vmfsn1Tf/awJHc+HolKyNr/rrMXx/kz8mo+fMyv3LXyU7XGR9xfrK50b+acRlxfpPzdwsACKdnIAQB
          AA==
          """);
}
